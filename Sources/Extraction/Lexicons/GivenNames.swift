/// First names of the OSCE region by gender: evidence for a pronoun, and for where a name begins after a place.
///
/// Names borne by both women and men are in both lists or in neither.
enum GivenNames {
    /// The lists in the form that a lexicon takes.
    static let words: [(WordClass, String)] = [(.feminineName, feminine), (.masculineName, masculine)]

    /// Endings of surnames that only women bear, folded.
    static let feminineEndings = [
        "ova", "eva", "ska", "skaya", "ayeva", "qizi", "kyzy", "gizi", "dottir", "aite", "iene",
    ]
    /// Endings of surnames that only men bear, folded.
    static let masculineEndings = [
        "ov", "ev", "skiy", "sky", "ski", "oglu", "ogly", "ugli", "uulu", "sson", "yov", "ljev",
    ]

    private static let feminine = """
        Ada Adela Adriana Agata Agnes Agnese Agnieszka Aida Aigerim Aigul Aikokul Aina Aino Aizada Albana Alena Alexandra Alice
        Alina Aliya Alma Altynai Amalia Amanda Amelia Ana Anahit Anastasia Andrea Aneta Angela Angelina Anita Anja
        Ann Anna Annalena Anne Annelore Anneli Antonia Ardita Arlinda Arta Asel Asel Astrid Aurelia Ayse Azra Barbara Beata Beatrice
        Biljana Birgit Blerta Bojana Branka Brigitte Britta Camilla Carla Carmen Carolina Caroline Catherine Cecilia
        Charlotte Chiara Christina Christine Clara Claudia Cristina Dagmar Daiva Dalia Dana Daniela Danijela Daria
        Denisa Desislava Diana Dilnoza Dilfuza Dinara Dora Dorota Dragana Dunja Ecaterina Edita Ekaterina Elena Eleni Elira Elisa Elisabeth
        Eliza Elizabeth Ella Elma Elmira Elodie Elsa Elvira Emilia Emina Emma Enkeleda Erika Ermira Eteri Etleva Eugenia
        Eva Evgenia Fatima Feride Fiona Fionnuala Florence Francesca Frederique Galina Gayane Gabriela Gabriele Gordana Greta Gulbahar Gulmira Gulnara
        Gulnoza Gulsara Halina Halyna Hanna Hannah Harriet Heather Heidi Helen Helena Helene Helga Hilda Ilona Ina Ines Inga Inge
        Ingeborg Ingrid Inna Irena Irene Irina Irma Iryna Isabel Isabelle Ivana Iveta Izabela Jadranka Jana Jane Janina
        Jasmina Jelena Jennifer Jessica Joanna Johanna Jolanta Josephine Jovana Judith Julia Julie Justyna Kamila Karin Karina
        Karolina Katarina Katarzyna Kateryna Katherine Kathrin Kathryn Katja Ketevan Khatuna Kirsten Klara Kristina Kseniya Ksenija Lana Larisa Laura
        Lea Lejla Lena Lesia Leyla Liana Lidia Liliana Lina Linda Lisa Ljiljana Ljubica Lolita Lorena Louise Lucia Lucie Lucija Ludmila
        Luisa Lyudmila Madina Magdalena Maia Maija Maite Maja Malika Malin Manana Manuela Mara Margaret Margareta Margarita
        Margit Marguerite Maria Mariam Mariana Marija Marijana Marina Marta Martha Martina Mary Maryna Matilda Mavluda Maya Medina Melissa Merima
        Michaela Milena Milica Mira Mirela Mirjana Monica Monika Munira Nadia Nadezhda Nadja Nana Nargis Nargiza Natalia
        Natalie Natalija Natalya Natasa Nazira Nevena Nicole Nigora Nina Nino Nora Odile Oksana Olena Olesya Olga Olha Olivia Oyunchimeg
        Patricia Paula Pauline Petra Polina Rachel Radmila Raisa Rania Rasa Rebecca Renata Rita Roberta Rosa Roza Ruta Ruth
        Sabina Sabine Saida Salome Samira Sandra Sanja Sara Sarah Selma Sevara Shahnoza Sibel Sigrid Silvia Simona Slavica
        Snezana Sofia Sofija Solveig Sonja Sophia Sophie Stefania Stephanie Suada Susan Susanna Susanne Suzana Svetlana Sylvia Sylvie
        Tamar Tamara Tanja Tatiana Tatjana Tea Teresa Theresa Tijana Ulrike Ursula Uliana Valentina Valeria Vanja Vera Verica Veronica Veronika
        Vesna Viktoria Victoria Viktoriia Violeta Virag Virginia Viorica Vjosa Xenia Yelena Yevgenia Yuliya Yulia Zamira Zana Zarina Zdenka Zeynep Zinaida
        Zlata Zoe Zofia Zorica Zsofia Zuhra Zuzana
        """

    private static let masculine = """
        Aaron Abdullah Adam Adrian Agim Ahmed Akmal Alain Alan Albert Aleksandar Aleksander Aleksandr Alessandro Alex
        Alexander Alexandre Alexei Alfred Ali Alisher Allan Altay Anatol Anatoly Anders Andrei Andrej Andrew Andrii Andriy Andrzej Anton
        Antonio Antti Anvar Ara Arben Ardian Arjen Armen Arman Arnaud Arne Arsen Arthur Artur Askar Aslan August Azamat Bakhtiyar Bakyt Behar
        Bekzod Ben Benjamin Bernard Bernd Besnik Bjorn Blerim Bogdan Bojan Bolat Boris Branislav Branko Brian Bruno Bujar Carl Carlo
        Carlos Cedric Charles Chingiz Chris Christian Christoph Christopher Claude Clemens Damir Daniel Danilo Danut Darko Dauren Daulet David
        Davit Davor Dejan Denis Dennis Didier Dieter Dimitar Dimitri Dimitrij Dino Dirk Dmitri Dmitry Dmytro Dominik Donald Dragan Dragisa Drago Driton
        Dritan Dusan Edin Eduard Edvin Edward Elbek Eldar Elmar Emil Emir Emmanuel Enver Eric Erik Erkin Ernst Eugen Evgeny
        Fabian Farid Farhod Farrukh Fatmir Fatos Felix Ferdinand Fernando Filip Firdavs Florian Francesco Francis Francisco Franck Frank Frans Franz
        Frederic Friedrich Gaspard Gary Genc Gennady Geoffrey Georg George Georges Georgi Gerald Gerard Gerhard Giorgi Giovanni Giulio Giuseppe Goran
        Grant Grigol Grigory Gunnar Gunther Gustav Guy Hakan Hans Harald Harry Hasan Heinz Henri Henrik Henry Herbert Hugo Husein
        Ian Ibrahim Igor Ihor Ilia Ilir Ilkhom Ilya Imre Ioan Ion Irakli Isak Islam Ivan Ivica Ivo Jaakko Jacek Jack Jacob Jacques Jakub
        Jamal James Jan Janez Janos Jari Jaroslav Javier Jean Jens Jeremy Jesper Jim Jiri Joao Jochen Joe Johan Johannes John
        Jon Jonas Jonathan Jorg Jorge Jose Josef Joseph Josip Jovan Juan Juha Julian Jurgen Juri Kai Kairat Kamil
        Karel Karim Karl Karlis Kaspar Kaspars Kenneth Kevin Khalid Klaus Konrad Konstantin Krzysztof Kurt Lamberto Lars Laszlo Laurent Lech Leif
        Leo Leonid Levan Lucas Luca Ludwig Luigi Luka Lukas Lukasz Maciej Magnus Maksim Maksym Manfred Manuel Marat Marc Marcel Marcin Marco
        Marek Marian Mario Marius Mark Marko Markus Mart Martin Mateusz Matija Mats Matteo Matthew Matthias Maurice Max Maxim
        Mehmet Michael Michal Michel Miguel Mihai Mihail Mikael Mikhail Mikko Milan Milorad Milos Mirko Miroslav Mirza Mladen Mohammed
        Morten Muhamed Murat Mustafa Mykhailo Mykola Naim Nazim Neil Nenad Nehat Nicholas Nicolae Nicolas Niels Nihad Nikola Nikolai Nikolay Nikos Nils Nodir
        Norbert Nurlan Oleg Oleh Oleksandr Oleksii Olivier Olof Omar Oscar Oskar Otabek Ottokar Otto Ove Pascal Pal Patrick Pavel Pavle Pavlo Pavol Pedro
        Peter Petr Petro Petros Philip Philippe Pierre Piotr Predrag Radoslav Rafael Rainer Raimonds Ramiz Rasmus Rashid Rati Raul Rauf Reinhard Rene
        Ricardo Richard Rikard Robert Roberto Rodrigo Roger Roland Roman Ruben Rudolf Rupert Ruslan Rustam Samir Samuel Sanjar Sasa
        Sebastian Senad Serdar Sergei Sergej Sergey Sergio Serhii Serhiy Sevdail Shavkat Sherzod Shodmon Simon Skender Slavko Slobodan
        Stanislav Stefan Stefano Stephan Stephen Steven Stjepan Sulejman Sven Svend Tamas Tarik Temirbek Temur Theo Thierry Thomas Tim Timo Timothy Timur
        Tobias Tom Tomas Tomasz Tomislav Toni Torsten Uladzimir Ulrich Umar Urmas Uwe Vadim Vahe Vakhtang Valentin Valery Vasile Vasyl Vasily Viktor Victor
        Vincent Vitalii Vitaly Vjekoslav Vlad Vladan Vladimir Volodymyr Walter Werner Willem William Willi Wojciech Wolfgang Xavier Yaroslav
        Yerlan Yevhen Yuri Yuriy Yves Zafar Zaur Zdravko Zeljko Zlatko Zoltan Zoran Zurab Zvonko
        """
}
