import Testing

@testable import Extraction

struct QuoteRealPageTests {
    @Test(
        arguments: QuoteLine.table(
            """
            Gulnora Saidova, a facilitator from the centre “Umed,” reflected on the course: “We learned to listen.” => d;We learned to listen.;Gulnora Saidova;a facilitator from the centre “Umed”
            “We learned to listen,” said Gulnora Saidova, a facilitator from the centre “Umed.” => d;We learned to listen,;Gulnora Saidova;a facilitator from the centre “Umed”
            Gulnora Saidova, director of the NGO “Open Gate,” added that they had “learned to listen”. => p;learned to listen;Gulnora Saidova;director of the NGO “Open Gate”
            The director of the NGO “Open Gate,” Gulnora Saidova, said: “We learned to listen.” => d;We learned to listen.;Gulnora Saidova;director of the NGO “Open Gate”
            “We learned to listen,” Gulnora Saidova, head of the choir “Lantern,” said. => d;We learned to listen,;Gulnora Saidova;head of the choir “Lantern”
            Gulnora Saidova, who runs the centre “Umed,” noted: “We learned to listen.” => d;We learned to listen.;Gulnora Saidova;
            At the school “Nur,” Gulnora Saidova said: “We learned to listen.” => d;We learned to listen.;Gulnora Saidova;
            Together with the NGO “Open Gate,” the Mission held a course in Bar. => -
            Gulnora Saidova, a teacher from school “Nur,” read the poem “Spring.” => -
            Asked about the centre, “Never,” said Gulnora Saidova. => p;Never,;Gulnora Saidova;
            """))
    func `a comma inside the marks belongs to the reporter and not to the name`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            “We count,” said Ilona Varga, Prosecutor, Special Department for Wells, Republika Moravica. “We do.” => d;We count,;Ilona Varga;Prosecutor, Special Department for Wells, Republika Moravica || d;We do.;Ilona Varga;Prosecutor, Special Department for Wells, Republika Moravica
            Ilona Varga, Inspector, Unit for Wells, Ministry of Water, Nova Gora, said: “We count.” => d;We count.;Ilona Varga;Inspector, Unit for Wells, Ministry of Water, Nova Gora
            The guests were Ilona Varga, Prosecutor, Special Department, Ivan Orlov, Judge, and Bjarne Holm, Inspector. “We count,” said Varga. “We do,” said Orlov. => d;We count,;Ilona Varga;Prosecutor, Special Department || d;We do,;Ivan Orlov;Judge
            The guests were Ilona Varga, Inspector, Unit for Wells, and Ivan Orlov, Judge, Court of Bar. “We count,” said Varga. “We do,” said Orlov. => d;We count,;Ilona Varga;Inspector, Unit for Wells || d;We do,;Ivan Orlov;Judge, Court of Bar
            The Head of the Unit, Department of Water, Ilona Varga, said: “We count.” => d;We count.;Ilona Varga;Head of the Unit, Department of Water
            Ilona Varga, the Mayor, and Ivan Orlov, Judge, Court of Bar, came. “We count,” said Varga. => d;We count,;Ilona Varga;Mayor
            """))
    func `bodies behind an office go on over commas to a place`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Annika Brandt, the Mayor, went to Bar.¶After the visit the Mayor issued the following statement:¶“I have met a woman who waters her garden.” => d;I have met a woman who waters her garden.;Annika Brandt;Mayor
            Annika Brandt, the Mayor, went to Bar. After the meeting the Mayor told reporters: “I have met a woman.” => d;I have met a woman.;Annika Brandt;Mayor
            Annika Brandt, the Secretary General, went to Bar. Before the vote the Secretary General said the town was “ready for it”. => p;ready for it;Annika Brandt;Secretary General
            Annika Brandt, the Mayor, went to Bar. Since the flood the mayor has said that the town is “ready for it”. => p;ready for it;Annika Brandt;Mayor
            After the visit the Mayor, Annika Brandt, said: “I have met a woman.” => d;I have met a woman.;Annika Brandt;Mayor
            """))
    func `an office behind an adverbial without a comma begins anew`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            A guard told the Mission: “We heard the shots.”¶An elderly resident of Bar said that she had left her cellar only twice. “We know the hours,” she told the patrol. => d;We heard the shots.;nil;A guard || d;We know the hours,;nil;An elderly resident of Bar
            A guard told the Mission: “We heard the shots.”¶A shopkeeper from Bar explained that he had closed at noon. “We know the hours,” he added. => d;We heard the shots.;nil;A guard || d;We know the hours,;nil;A shopkeeper from Bar
            A guard told the Mission: “We heard the shots.” The patrol left. “We know the hours,” he added. => d;We heard the shots.;nil;A guard || d;We know the hours,;nil;A guard
            A guard told the Mission: “We heard the shots.” He met a shopkeeper. “We know the hours,” he added. => d;We heard the shots.;nil;A guard || d;We know the hours,;nil;A guard
            A woman in Bar asked the patrol for bread. “We know the hours,” she said. => d;We know the hours,;nil;A woman in Bar
            """))
    func `somebody unnamed in the sentence before goes before whoever spoke above`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ilze Kalna said that the Fund would teach it in its courses “without any delay”. => p;without any delay;Ilze Kalna;
            Ilze Kalna stressed that women took part in the projects “on equal terms with men”. => p;on equal terms with men;Ilze Kalna;
            Ilze Kalna said that the Fund ran a campaign “for clean wells”. => -
            Ilze Kalna said that the course “without any delay” had closed. => -
            Ilze Kalna said that the Fund would teach it in the course “Without Delay”. => -
            """))
    func `how something is done is speech and names nothing`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Ilze Kalna noted with concern a draft law that requires editors to register as “organizers of information”. => -
            Ilze Kalna said that millers must register as “users of water” by May. => -
            Ilze Kalna said that the mill is listed as “a place of work”. => -
            Ilze Kalna described the register as “a diary of water”. => p;a diary of water;Ilze Kalna;
            Ilze Kalna registered her protest: “We count.” => d;We count.;Ilze Kalna;
            """))
    func `under what name somebody is entered in a list is nobody’s word`(_ line: QuoteLine) {
        #expect(line.found() == line.expected)
    }

    @Test(
        arguments: QuoteLine.table(
            """
            Посол Хендрик ван дер Стеен, глава Программного офиса в Баре, отметил: «Комната для опроса стоит меньше, чем машина». => d;Комната для опроса стоит меньше, чем машина;Хендрик ван дер Стеен;глава Программного офиса в Баре
            Посол Ян де Фриз отметил: «Комната для опроса стоит меньше, чем машина». => d;Комната для опроса стоит меньше, чем машина;Ян де Фриз;
            «Комната стоит меньше, чем машина», – сказал Карл фон Берг, глава Центра. => d;Комната стоит меньше, чем машина;Карл фон Берг;глава Центра
            «Комната стоит меньше, чем машина», – сказала директор школы Мария дель Рио. => d;Комната стоит меньше, чем машина;Мария дель Рио;директор школы
            Посол Линда ван ден Берг посетила центр. «Комната стоит меньше, чем машина», – сказала ван ден Берг. => d;Комната стоит меньше, чем машина;Линда ван ден Берг;
            «Комната стоит меньше, чем машина», – сказал мэр города Бар. => d;Комната стоит меньше, чем машина;nil;мэр города Бар
            Посол Анна Орлова и Иван Петров посетили центр. «Комната мала», – сказала Орлова. => d;Комната мала;Анна Орлова;
            """))
    func `Dutch, German and Spanish particles belong to names in Russian`(_ line: QuoteLine) {
        #expect(line.found(in: "ru") == line.expected)
    }
}
