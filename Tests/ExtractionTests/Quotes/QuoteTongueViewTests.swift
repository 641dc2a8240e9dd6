import Interchange
import Testing

@testable import Extraction

/// The same in other languages.
struct QuoteTongueViewTests {
    @Test(
        arguments: QuoteLine.table(
            """
            „Ich habe etwas fertig gemacht“, sagte ein Siebzehnjähriger. => d;Ich habe etwas fertig gemacht;nil;ein Siebzehnjähriger
            „Ich habe etwas gelernt“, erzählte eine Sechzehnjährige aus Bar. => d;Ich habe etwas gelernt;nil;eine Sechzehnjährige aus Bar
            „Ich habe etwas gelernt“, erzählte ein Angehöriger. => d;Ich habe etwas gelernt;nil;ein Angehöriger
            Seit Mai 2020 ist Friederike Orr Leiterin der Brunnenmission in Bar. „Wer einen Brunnen hat, der hat ein Dach“, sagt Orr. => d;Wer einen Brunnen hat, der hat ein Dach;Friederike Orr;Leiterin der Brunnenmission in Bar
            Ein Polizist aus Lienz begleitet dort seit 2011 die Boote. Seine Regel nannte er „langsam, aber wirksam“. => p;langsam, aber wirksam;nil;Ein Polizist aus Lienz
            Seit Mai 2020 ist die Lienzer Juristin Lena Hagen-Orr stellvertretende Leiterin der Brunnenmission in Bar. „Wer einen Brunnen hat, der hat ein Dach“, sagt Hagen-Orr gleich zur Begrüßung. => d;Wer einen Brunnen hat, der hat ein Dach;Lena Hagen-Orr;stellvertretende Leiterin der Brunnenmission in Bar
            Seit Mai 2020 ist die Juristin Lena Orr stellvertretende Leiterin der Brunnenmission in Bar. „Wer einen Brunnen hat, der hat ein Dach“, sagt Orr. => d;Wer einen Brunnen hat, der hat ein Dach;Lena Orr;stellvertretende Leiterin der Brunnenmission in Bar
            „Der Brunnen ist trocken“, sagt die Leiterin des Amtes. „Er war es immer.“ => d;Der Brunnen ist trocken;nil;die Leiterin des Amtes || d;Er war es immer.;nil;die Leiterin des Amtes
            Die Gäste lasen den Bericht des Amtes. Darin heißt es: „Der Brunnen ist trocken.“ => d;Der Brunnen ist trocken.;Bericht des Amtes;
            Die Gäste kauften ein Boot. Darin heißt es: „Der Brunnen ist trocken.“ => d;Der Brunnen ist trocken.;nil;
            „Der Brunnen ist trocken“, sagt Orr lachend. Friederike Orr ist Leiterin des Amtes. => d;Der Brunnen ist trocken;Friederike Orr;Leiterin des Amtes
            """))
    func `German somebody and the paper of the sentence before`(_ line: QuoteLine) {
        #expect(line.found(in: "de") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Алина Орлова, староста села Бар, рассказала: «Мы вынесли детей и документы». => d;Мы вынесли детей и документы;Алина Орлова;староста села Бар
            Алина Орлова, лодочница из Бара, рассказала: «Мы вынесли детей и документы». => d;Мы вынесли детей и документы;Алина Орлова;лодочница из Бара
            Иван Орлов, смотритель маяка, рассказал: «Мы вынесли детей и документы». => d;Мы вынесли детей и документы;Иван Орлов;смотритель маяка
            Гости обсудили доклад, подготовленный в мае. В нём говорится, что «каждый колодец пуст». => p;каждый колодец пуст;доклад;
            Гости прочли письмо фонда. Там сказано: «Каждый колодец пуст». => d;Каждый колодец пуст;письмо фонда;
            Гости купили лодку. Там сказано: «Каждый колодец пуст». => -
            """))
    func `Russian occupations and the paper of the sentence before`(_ line: QuoteLine) {
        #expect(line.found(in: "ru") == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Lena Orr, directrice de l’association « Puits ouvert », qui gère le centre, a rappelé les débuts. « Nous avions une chaise », raconte-t-elle. => d;Nous avions une chaise;Lena Orr;directrice de l’association « Puits ouvert »
            « Nous avions une chaise », raconte Lena Orr, directrice de l’association « Puits ouvert ». => d;Nous avions une chaise;Lena Orr;directrice de l’association « Puits ouvert »
            « Nous avions une chaise », raconte Lena Orr, directrice de l’association, « et un seau ». => d;Nous avions une chaise;Lena Orr;directrice de l’association || p;et un seau;Lena Orr;directrice de l’association
            Lena Orr, directrice de l’association, a dit : « Puits ouvert pour tous. » => d;Puits ouvert pour tous.;Lena Orr;directrice de l’association
            """))
    func `French names in marks behind their noun`(_ line: QuoteLine) {
        #expect(line.found(in: "fr") == line.expected)
    }
}
