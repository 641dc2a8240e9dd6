import Interchange

extension Furniture {
    /// The furniture of osce.org, of those who copy it, and of news sites at large.
    ///
    /// Source: field notes on 169 pages of 25 hosts, and the common templates of news sites.
    static let english = Furniture(
        labels: [
            (
                .published,
                [
                    "Issued on", "Publishing date", "Published", "Published on", "Date", "Posted",
                    "Posted on",
                    "Date published", "Publication date", "Дата", "Дата публикации",
                ]
            ),
            (.issuer, ["Issued by", "Where we are", "Source", "Источник"]),
            (
                .field,
                [
                    "Fields of work", "Field of work", "What we do", "Направления деятельности",
                    "Сферы деятельности",
                ]
            ),
            (.kind, ["Content type", "Report type", "Type"]),
            (.subject, ["Subject", "Betreff", "Objet", "Тема", "Asunto", "Oggetto"]),
            (
                .other,
                [
                    "Location", "Place", "Место", "Organized by", "Organised by", "Project period",
                    "Implemented by", "Donors",
                    "Partners",
                    "Project start", "Project end", "From", "To", "Cc", "Reply-To", "Sent",
                    "Updated",
                    "Languages", "Language", "Tags", "Topics", "SDGs",
                ]
            ),
        ],
        bareLabels: ["Issued on", "Issued by", "Publishing date"],
        publishedPrefixes: [
            "Posted on ", "Posted ", "Published on ", "Published ", "Last updated ", "Updated ", "Publié le ",
            "Mis en ligne le ",
            "Veröffentlicht am ", "Erschienen am ", "Meldung vom ", "Mitteilung vom ",
            "Pressemitteilung vom ",
            "Presseaussendung vom ", "Medienmitteilung vom ", "Nachricht vom ", "Artikel vom ",
            "Beitrag vom ",
            "Press release of ", "Communiqué du ", "Communiqué de presse du ", "Article du ", "Сообщение от ",
            "Пресс-релиз от ", "Новость от ", "Datum: ", "Date: ", "Дата: ",
            "Опубликовано ", "Дата публикации ", "Pubblicato il ",
            "Publicado el ",
        ],
        answers: ["Re:", "Fw:", "Fwd:", "AW:", "WG:", "TR:", "SV:", "RV:", "Ответ:"],
        kinds: [
            (.news, ["News", "News Item", "News Release"]),
            (
                .pressRelease,
                [
                    "Press Release", "Joint Press Release", "Media Release", "Pressemitteilung",
                    "Presseaussendung", "Presseinformation", "Medienmitteilung", "Medieninformation",
                    "Communiqué de presse", "Communiqué", "Comunicado de prensa", "Comunicato stampa",
                    "Пресс-релиз", "Прес-реліз", "Saopštenje za javnost", "Saopćenje za javnost",
                    "Саопштење за јавност", "Basın açıklaması", "Komunikat prasowy", "Comunicat de presă",
                ]
            ),
            (
                .statement,
                ["Statement", "Press Statement", "Joint Statement", "Joint Press Statement", "Заявление"]
            ),
            (.story, ["Story", "Feature", "Feature Story", "Stories"]),
            (.projectUpdate, ["Project Update"]),
            (.report, ["Daily Report", "Spot Report", "Status Report", "Weekly Report", "Report"]),
            (.advisory, ["Press Advisory", "Media Advisory", "Press advisory"]),
            (.event, ["Event", "Seminar", "Conference", "Meeting", "Workshop", "Project", "Training"]),
        ],
        breadcrumbs: [
            "Home", "Newsroom", "News and press releases", "Press releases", "Resources", "Stories",
            "Skip Links",
            "Skip navigation", "Skip to main content", "Skip to content", "OSCE", "You are here",
            "Submit Release",
            "News Search", "FOR IMMEDIATE RELEASE", "About", "Overview", "News", "Latest news", "Media",
            "Activities",
            "English", "Русский", "OSCE - Organization for Security and Co-operation in Europe",
        ],
        frontPages: [
            "Home", "Homepage", "Home page", "Front page", "Start", "Main", "Main page", "You are here: Home",
            "Главная", "Главная страница", "Головна", "Startseite", "Accueil", "Inicio", "Početna",
            "Naslovna",
            "Ballina", "Acasă", "Почетна", "Басты бет", "Башкы бет",
        ],
        whereabouts: [
            "You are here:", "You are here >", "You are here »", "Sie sind hier:", "Sie befinden sich hier:",
            "Vous êtes ici:", "Vous êtes ici :", "Вы здесь:", "Вы находитесь здесь:", "Ви тут:",
            "Siete qui:", "Sei qui:", "Está aquí:", "Usted está aquí:", "Nalazite se ovdje:",
            "Налазите се овде:",
        ],
        ends: [
            "Read more on this topic", "Contacts", "Contact", "Media contacts", "Press contact", "Related",
            "Related content", "Related articles", "Related stories", "Related news", "Read also", "Tags",
            "Most read", "Comments", "Leave a comment", "Share this", "You just read", "Read more",
            "Follow OSCE",
            "For more information", "More information", "Further information", "Follow us", "Latest news",
            "More news", "Recommended", "Attachments", "Original Link",
            "Disclaimer", "See also", "You may also like", "Other news", "Other stories", "Другие новости",
            "Читайте также", "Материалы по теме",
            "ENDS", "- ENDS -", "– ENDS –", "-ENDS-", "(ENDS)", "(END)", "-END-", "###", "# # #", "-30-",
            "(Ende)", "(fin)",
            "(конец)",
        ],
        endPrefixes: [
            "(Schluss)", "Ссылка:", "Report an issue with this content",
            "/Public Release", "View in full here", "Legal Disclaimer", "Distribution channels",
            "Categories:",
            "Read more on this topic", "For further information", "For additional information",
            "You receive this message", "You receive this mail", "You receive this e-mail",
            "You receive this email", "You received this m", "You received this e", "You get this mail",
            "This message was sent to subscribers", "This mail was sent to subscribers",
            "Sie erhalten diese E-Mail", "Sie erhalten diese Mail", "Vous recevez ce m",
            "Вы получили это письмо",
            "Вы получаете это письмо",
            "This is a press release issued by", "This is a press release of",
            "This press release is issued by", "This press release was issued by",
            "This press release has been issued by", "Ce communiqué de presse est publié par",
            "Diese Pressemitteilung wurde herausgegeben", "Настоящий пресс-релиз",
            "You are receiving this", "Follow us", "For more information, contact",
            "For more information contact",
            "For media inquiries", "For media enquiries",
            "For PDF attachments or links to sources", "The OSCE bears no responsibility for",
            "Source: OSCE", "Subscribe to", "Tags:", "SDGs:", "SDGs SDGs", "Filed under",
            "Share this",
            "The OSCE Representative on Freedom of the Media observes", "EIN Presswire provides this",
            "Attachments:", "For more on ",
            "For more information about", "For more information on", "For more information, ",
            "For more information please",
            "To unsubscribe", "To leave the list", "To leave this list", "To be removed from this list",
            "To stop receiving ", "Visit us on social media", "Get our weekly", "More on this subject",
            "More on this topic", "More on this story", "More on the subject", "More on the topic",
            "More about this topic", "Also on this topic", "On the same subject", "По теме:",
            "Материалы по теме",
        ],
        drops: [
            "Advertisement", "Photo details", "Share this page", "Share", "Print", "Drucken", "Seite drucken",
            "Imprimer",
            "Распечатать", "Stampa questa pagina", "E-mail", "Email",
            "Facebook", "Twitter",
            "LinkedIn", "WhatsApp", "Telegram", "Copy link", "PRESS RELEASE", "Listen", "Save",
            "Enlarge image",
            "Log in to post comments", "This report is for media and the general public.",
            "This report is for the media and the general public.",
        ],
        dropPrefixes: [
            "Informing humanitarians worldwide",
            "![", "Read also:", "Read more:", "See also:", "Related:", "Also read:", "Photo:", "Photo by",
            "Image:", "Follow the author on ", "Follow us on ", "Follow him on ", "Follow her on ",
            "Credit:", "(OSCE/", "PLEASE FIND BELOW THE CORRECT VERSION", "Log in ", "Click here to",
            "Views:", "Number of views", "Page views:", "Hits:", "Print version", "Printable version",
            "Количество просмотров", "Просмотров:", "Просмотры:", "Версия для печати", "Кількість переглядів",
            "Переглядів:", "Aufrufe:", "Nombre de vues", "Broj pregleda",
        ],
        dropSuffixes: ["Photo details"],
        dropPhrases: [
            "press releases posted in the last", "stories published in the last",
            "learn more at www.osce.org",
            "learn more atwww.osce.org", "learn more at osce.org", "learn more at https://www.osce.org",
        ],
        invitations: (
            openings: [
                "Follow ", "Join ", "Find us ", "Like ", "Read us ", "Subscribe ", "Watch us ",
                "Connect with ",
                "Подписывайтесь ", "Подпишитесь ", "Читайте нас ", "Следите за ", "Присоединяйтесь ",
                "Suivez", "Folgen Sie ",
            ],
            channels: [
                " on telegram", " on twitter", " on facebook", " on instagram", " on youtube", " on whatsapp",
                " on viber", " on linkedin", " on google news", " on x (", " on social media",
                "telegram channel", "whatsapp channel", "youtube channel", "telegram-канал", "телеграм-канал",
                " в telegram", " в телеграм", " в facebook", " в twitter", " в instagram", " в youtube",
                " в whatsapp", " в соцсетях", " в социальных сетях", " sur telegram", " sur facebook",
                " sur twitter", " auf facebook", " auf twitter", " auf telegram",
            ]
        ),
        counts: [
            " press releases in the last 24 hours", " releases in the last 24 hours",
            " articles in the last 24 hours",
            " stories in the last 24 hours",
            " views", " view", " reads", " hits", " просмотров", " просмотра", " просмотр", " переглядів",
            " vues", " aufrufe", " pregleda",
        ],
        disclaimers: (
            links: [
                "external link", "external site", "external web", "external internet", "external content",
                "third-party link", "third-party site", "third-party web", "linked site", "linked web",
                "linked page",
            ],
            liability: ["responsib", "liab", "not endorse", "no control over"],
            views: [
                "views expressed", "views and opinions expressed", "opinions expressed",
                "expressed in this press release", "geausserten ansichten", "geausserten meinungen",
                "ansichten in diese", "opinions exprimees", "vues exprimees", "points de vue exprimes",
                "мнения, выраженные", "мнение, выраженное", "взгляды, выраженные", "высказанные мнения",
            ],
            dissent: [
                "not necessarily reflect", "not necessarily represent", "not reflect those of",
                "do not represent", "nicht unbedingt", "nicht notwendigerweise", "pas necessairement",
                "n'engagent que", "n’engagent que", "не обязательно", "могут не совпадать",
                "может не совпадать",
                "не отражают",
            ]
        ),
        signposts: (
            openings: [
                "learn more at www", "learn more atwww", "more at www", "more atwww", "learn more at http",
                "find out more at www", "for more see www", "for more, see www", "more on www",
                "for more information visit www", "for more information, visit www",
            ],
            handles: ["twitter: @", "twitter.com/", "facebook.com/", "x: @", "instagram: @", "telegram: @"]
        ),
        credits: ["MENAFN"],
        reposts: (
            openings: [
                "The post ", "The article ", "The entry ", "Der Beitrag ", "Der Artikel ", "L'article ",
                "L’article ",
                "Cet article ", "La entrada ", "L'articolo ", "L’articolo ", "O post ", "Запись ",
                "Сообщение ",
                "Статья ", "Пост ", "Допис ", "Објава ", "Objava ", "Članak ", "Postimi ", "Articolul ",
            ],
            firstPlaces: [
                " first appeared on ", " appeared first on ", " first appeared in ", " appeared first in ",
                " erschien zuerst auf ", " est apparu en premier sur ", " se publicó primero en ",
                " aparece primero en ", " apareció primero en ", " apareceu primeiro em ", " proviene da ",
                " sembra essere il primo su ", " впервые появилась на ", " впервые появилось на ",
                " появились сначала на ", " появилась сначала на ", " появилось сначала на ",
                " первым появилось на ", " pojavila se prvi puta na ", " pojavio se prvi puta na ",
                " се појави прво на ", " u shfaq i pari në ", " apare prima dată în ",
            ]
        ),
        cutSuffixes: ["…read more", "...read more", "… read more", "... read more", "[…]", "[...]"],
        bylines: ["By ", "Written by ", "Author: ", "Posted by "]
    )
}
