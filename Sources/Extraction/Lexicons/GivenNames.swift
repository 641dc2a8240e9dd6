/// First names of the OSCE region by gender: evidence for a pronoun, and for where a name begins after a place.
///
/// Names borne by both women and men are in both lists or in neither.
enum GivenNames {
    /// The lists in the form that a lexicon takes.
    static let words: [(WordClass, String)] = [(.feminineName, feminine), (.masculineName, masculine)]

    /// Endings of surnames that only women bear, folded.
    static let feminineEndings = [
        "ova", "eva", "ska", "skaya", "ayeva", "qizi", "kyzy", "gizi", "dottir", "aite", "iene",
        "ова", "ева", "ская", "цкая", "кызы",
    ]
    /// Endings of surnames that only men bear, folded.
    static let masculineEndings = [
        "ov", "ev", "skiy", "sky", "ski", "oglu", "ogly", "ugli", "uulu", "sson", "yov", "ljev",
        "ов", "ев", "ский", "цкий", "оглы", "угли", "уулу",
    ]

    /// Words of respect that Central Asia joins to a first name with a hyphen, folded.
    static let addresses: Set<String> = [
        "aka", "opa", "apa", "ota", "ata", "baba", "bobo", "khola", "xola", "amaki", "bek", "bay", "khon",
        "xon",
        "khan", "jon", "jan", "eje", "ene", "baike", "bayke", "ake", "aga", "agha", "mirzo", "hoja", "hodja",
        "usto",
        "usta", "ака", "опа", "апа", "ота", "ата", "байке", "эже", "ага", "бобо", "хола",
    ]

    private static let feminine = """
        Lotte Mette Gitte Hanne Grethe Signe Ragnhild Maren Berit Henrietta Wiebke Wibke Irmela Heike Frauke Verena Kerttu
        Marlies Zarrina Siranush Siranuysh Elnura Annegret Ulla Pirjo Eeva Tiina Kaisa Dorte Birthe Malene Turid Gunhild
        Gudrun Roswitha Hildegard Edeltraud Mieke Anneke Femke Saskia Sinéad Aoife Niamh Siobhán Zulfiya Gulmira Guzal
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
        Lea Lejla Lena Leontine Lesia Leyla Liana Lidia Liliana Lina Linda Lisa Ljiljana Ljubica Lolita Lorena Louise Lucia Lucie Lucija Ludmila
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
        Adelina Adila Afërdita Agnieta Ainura Akmaral Aksana Albina Aldona Aleksandra Alesia
        Alessandra Alija Almira Alva Alya Amela Amina Amra Anara Anastasiya Anca Andreea Angelika
        Aniela Anisa Anke Annika Antje Antonella Antonina Anzhela Arbana Ardiana Ariana Arijana
        Armine Asya Ayaulym Ayten Azada Baktygul Balzhan Barbora Bermet Besa Bettina Bianca Blanka
        Bohdana Bolormaa Bozena Brigita Cansu Carina Cecile Chantal Chinara Cholpon Corina Dafina
        Dace Daina Danguole Danute Daryna Dea Delphine Desanka Desiree Dilbar Dilorom Dina Djamila
        Doina Donika Doris Dorina Dzenana Dzhamilya Ebru Edona Egle Eka Ekaterini Elif Elina
        Elisabetta Elke Ellen Elmedina Elona Elvina Elza Enisa Erjona Esma Esra Evelina Ewa Farida
        Farzona Fatma Fatmata Federica Feruza Fikreta Flora Florentina Fjolla Fluturë Galyna Gaukhar
        Genevieve Georgina Gerda Ghita Giedre Gisela Giulia Grazyna Gudrun Guldana Gulchehra Gulnora
        Gulsun Gunel Gunilla Habiba Hajrija Hasmik Hatice Hedwig Hermine Hildegard Hripsime Iana
        Ieva Ilda Ilze Imke Indira Inese Ingeborga Inguna Ioana Ionela Iskra Iulia Jacqueline Jagoda
        Jamila Jasna Jelica Jelizaveta Joana Jolana Jorunn Jovanka Jurga Jutta Kaja Kamola Karen
        Karine Karoline Katalin Katrin Kerstin Khadija Khrystyna Kinga Kirsi Kristiina Kristine
        Kunduz Lamija Larysa Latife Laima Lauma Leonora Lidija Lilit Liis Ljudmila Ljupka Loreta
        Luljeta Lyubov Maarja Madalina Madeleine Mafalda Maiken Makhabat Makpal Malgorzata Manizha
        Marharyta Mariya Marianne Marike Marilena Marine Mariola Marjan Marketa Marlene Mavjuda
        Mehribon Melita Merita Merle Merve Mihaela Mila Milda Mimoza Minodora Mirzada Monique
        Muborak Muhabbat Munisa Nadezda Nadija Nailya Nataliia Nataliya Natela Nathalie Natia Nela
        Nele Nermina Nicoleta Nigina Nikoletta Nilufar Ninela Nodira Nurgul Nuria Oana Odina
        Ogulbike Oleksandra Orinta Ornella Orsolya Osnat Outi Oydin Pakize Palina Parvina Perizat
        Pia Polona Pranvera Radka Radojka Raluca Ramona Ranka Raushan Regina Reka Riikka Riitta Rima
        Rosalind Roswitha Roxana Rozalia Rukhshona Ruslana Ruzica Sabrina Sadie Saltanat Samanta
        Sanela Sanna Saule Sayora Senka Shahnoz Sharofat Shirin Shohida Sigita Silke Silvana Simone
        Sinikka Siri Sirje Slavka Slobodanka Snezhana Sofiia Solvita Sona Sonia Stana Stanislava
        Stella Stoyanka Suela Sultanat Svitlana Switlana Tahmina Taisiya Tarja Tatevik Teodora
        Terezia Tetiana Tetyana Thea Theodora Tina Toma Tonka Tove Umida Urszula Vaida Valbona
        Valdete Valdone Valya Varvara Vasilka Veneta Veslemoy Vida Viktorija Vilija Vilma Viola
        Violetta Vlora Yana Yanina Yaroslava Yelizaveta Yevheniia Ylva Yuliia Zala Zamzagul Zarema
        Zehra Zeinep Zhanar Zhanna Zhansaya Zhibek Zilola Zoia Zoja Zoya Zulfiya Zulaykho Zulfia
        Željka
        Kjersti Guljan Aliona Paulina Gulzat Ilse Raminta Sinead Siobhan Aoife Niamh Marit Tuija Paivi Sirpa Annemarie Floor Marijke Saskia Femke Carmel Amaya Ainhoa Letizia Ottavia Raffaella Anuska Zita Dorottya Fruzsina Timea Zrinka Hrvojka Snjezana Nikolina Stanka Tsvetelina Ralitsa Vyara Yoana Zhana
        """

    private static let masculine = """
        Rogier Sjoerd Bram Birger Keld Claus Hallvard Lieven Fionn Gianluca Davron Sverre Tore Geir Eirik Sindre Halvard
        Torstein Asbjørn Rasmus Jeppe Mads Niels Pieter Joris Maarten Ruben Diederik Cathal Ruairí Diarmuid Eoin Hrachya
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
        Abdumalik Abdurahmon Adem Adis Adnan Afrim Akaki Akylbek Alar Aleksandre Aleksei Aleksey
        Aleksi Alexandru Alexey Alfonso Algirdas Aliaksandr Aliaksei Alibek Alihan Aljosa Almas
        Almaz Alois Alym Amir Anar Anastas Andras Andreas Andrejs Andrius Andro Antanas Ante Antoine
        Aram Aras Arkadiy Armando Arnis Arnold Arsim Artashes Artem Artiom Artyom Arturs Arunas
        Arvydas Asan Ashot Asif Asylbek Atanas Attila Audrius Augustin Avaz Avtandil Aydin Azer Azat
        Azizbek Azim Bahrom Balint Bartosz Bashkim Batyr Bayram Bekim Bela Berik Bernhard
        Besim Bohdan Boleslaw Borislav Borut Botir Brane Burak Burim Carsten Cem Cengiz Christos
        Conor Constantin Cornel Cosmin Costel Csaba Dainis Dalibor Damian Damyan Danijel Daniil
        Darius Davlat Demir Denys Dilshod Dimitrije Dimitrios Donatas Dorin Dovydas Dumitru Durim
        Dzmitry Edgar Edgars Edmond Eero Eirik Ekrem Elchin Elijah Eljas Elnur Elshan Elton Emin
        Endre Enes Engjell Enis Enrico Ensar Enzo Ercan Erdem Erhan Eriks Erion Erlan Ermal Ermin
        Ernests Erol Ervin Esben Etienne Eugene Evgeni Evgeniy Ewald Faig Faisal Farhad Fariz Faruk
        Fehmi Ferenc Fikret Firuz Fisnik Florin Flamur Frode Gabor Gabriel Gani Gari Gediminas Gela
        Gergely Germain Gezim Gheorghe Giga Gilles Gintaras Gjergj Gocha Goce Gregor Grzegorz
        Guillaume Gulnazar Guram Gyorgy Haakon Hajdar Halil Hamid Hamza Hannes Hannu Harri Harun
        Haykaz Hayk Heikki Helmut Henning Hovhannes Hrant Hristo Husniddin Hysen Idris Ignacy Igors
        Ilkka Ilmars Ilyas Indrek Ingmar Ingo Intars Ismail Ismet Istvan Ivans Ivaylo Izet Jaan
        Jalal Janis Jaromir Jarkko Jasmin Jaume Jerzy Jeton Joachim Joel Joonas Jovica Jozef Jukka
        Julien Jurij Juris Jussi Jyri Kakhaber Kalle Kamran Kanat Karol Karoly Kemal Kestutis
        Khachatur Khurshed Kiril Kirill Kjell Kjetil Kolbjorn Kostadin Kostiantyn Kostyantyn
        Krasimir Kreshnik Kristaps Kristian Kristijan Kristof Kubanychbek Kuanysh Kujtim Kyrylo
        Ladislav Lasha Lasse Lauri Lazar Leonard Leonardo Linas Liviu Ljubomir Ljubisa Lorenz
        Lorenzo Lorik Lubomir Luc Lucian Luan Lulzim Lyubomir Magomed Mahir Maksat Mamuka Manos
        Marijan Mariusz Marlen Martins Martti Matej Mati Mattias Mato Matyas Maxime Medet Mehdi Meho
        Merab Mert Metin Miha Mihailo Mihaly Mihhail Mihkel Mikayel Mikk Mikolaj Miklos Milenko
        Milutin Miodrag Miras Mirlan Mirsad Mohamed Momchil Mubariz Muharrem Mukhtar Murad Musa
        Muzaffar Nail Narek Naser Nazar Nebojsa Nedim Nicolai Nihat Nikita Nikolaos Nikolas Nikoloz
        Nodar Nuno Nursultan Odin Oktay Oleksiy Onur Orhan Osman Otar Ovidiu Paata Panagiotis
        Paolo Parviz Pawel Peeter Pekka Petar Petri Petrit Petru Peteris Petteri Piet Plamen Radek
        Radomir Radu Ragnar Rahim Raimo Rait Ramazan Ramil Rashad Rasim Ratko Ravshan Raphael
        Reinis Remzi Renato Rifat Risto Rolf Romuald Ronald Rovshan Rufat Rustem Ruslans Ryszard
        Sabri Safar Sakari Salih Sami Samvel Sandor Sandro Sargis Savo Selim Semir Serge Serik Serob
        Shaban Shalva Shamil Sigurd Sinisa Slawomir Sokol Sorin Spartak Spas Stale Stanimir Stefanos
        Stelian Stepan Stig Stoyan Sukhrob Svetozar Szymon Taavi Taalaibek Tadas Tadeusz Taivo
        Talgat Tanel Taras Tarmo Tautvydas Teemu Temuri Tero Thorsten Tibor Tigran Timofey Titas
        Todor Toivo Toomas Tudor Tuomas Ulan Ulugbek Urs Vaclav Vafo Valdis Valentyn Valeri Valerii
        Valeriu Valter Vano Vardan Vasil Vasilis Vaso Velimir Veselin Viesturs Viktors Viktoras
        Vilmos Viorel Vitali Vitalie Vitalijs Vitaliy Vito Vladimirs Vladislav Vladyslav Vojislav
        Volker Volkan Vootele Vuk Vusal Vytautas Vyacheslav Walid Wilhelm Wiktor Wieslaw Yann Yavor
        Yehor Yerzhan Ylli Yordan Yunus Yury Yusuf Zaal Zaza Zbigniew Zdenek Zef Zeno Zhivko Zija
        Zviad Sanzhar Sherali Suhrob Nurbek Aibek Tilek Emilbek Kubat Maksatbek Ilyaz Rakhat
        Pieter Witold Maarten Darkhan Wouter Sander Joost Ruud Gijs Willem-Jan Torbjorn Haavard Oivind Jostein Urho Ossi Seppo Ignas Mindaugas Rimantas Zygimantas Andrus Tonu Rein-Erik Cathal Eoin Declan Padraig Seamus Brendan Niall Giorgos Kyriakos Stavros Vasileios Tiziano Umberto Emanuele Cesare Goncalo Duarte Iker Gorka Zsolt Bence Gergo Krunoslav Tvrtko Hrvoje Zvonimir Mijo Ljubo Boyan Rumen Tsvetan
        """
}
