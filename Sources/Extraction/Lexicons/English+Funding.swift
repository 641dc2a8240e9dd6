extension BodyWords {
    /// What English words and phrases say about money given.
    static let englishFunding: [(FundingSignal, String)] = [
        (
            .funded,
            """
            funded;financed;co-funded;co-financed;cofunded;cofinanced;sponsored;co-sponsored;bankrolled;subsidized
            subsidised;underwritten;underwrote;paid for;financially supported;supported financially
            financially backed;backed financially;financially assisted;pre-financed;crowdfunded;subventioned
            """
        ),
        (
            .funds,
            """
            finances;co-funds;co-finances;co-sponsors;pays for;pay for;subsidizes;is funding;are funding
            is financing;are financing;is sponsoring;are sponsoring;is paying for;are paying for;been paying for;been co-funding;been co-financing;been funding
            been financing;bankrolls;underwrites;supports financially;financially supports;support financially
            fund;finance;was funding;were funding;is co-funding;are co-funding;is co-financing;are co-financing
            """
        ),
        (.donated, "donated;donates;donate"),
        (
            .covered,
            """
            covers;cover;covered;bears;bear;bore;borne;foot;foots;footed;reimbursed;reimburses;refunded;carried;shoulders;shouldered;shared;met;meets;defrayed;defrays
            picked up;picks up;pick up;settled;settles;split;splits;sharing;are sharing;is sharing;covering
            is covering;are covering;go halves on;goes halves on;went halves on;took on;takes on;taken on;taking on;bearing;is bearing;are bearing;divided;footing;is footing;are footing;meeting;is meeting;are meeting
            shouldering;is shouldering;picking up;is picking up;are picking up;underwriting;is underwriting;are underwriting
            """
        ),
        (
            .matched,
            """
            matched;matches;topped up;tops up;topping up;topped it up;topped this up;topped them up;supplemented
            supplements;augmented;complemented
            """
        ),
        (
            .cost,
            "cost;costs;expenses;expense;bill;bills;tab;invoice;invoices;fees;price;price tag;outlay;sum"
        ),
        (
            .expense,
            """
            transport;transportation;travel;travels;flights;airfare;airfares;fares;tickets;accommodation;lodging;board;meals;catering
            interpretation;translation;printing;logistics;tuition;rooms;wages;allowances;per diems;venue hire;insurance;visas;freight;shipping;fee
            """
        ),
        (.paid, "paid;pays;pay;paying;is paying;are paying;was paying;were paying"),
        (
            .contributed,
            "contributed;contributes;contribute;contributing;pledged;pledges;dug into their pockets;reached into their pockets;dipped into their pockets"
        ),
        (
            .money,
            """
            funding;grant;grants;donation;donations;sponsorship;financing;financial participation;financial involvement;co-financing;co-funding;money;funds;funding support
            seed money;seed funding;cheque;cheques;subvention;subventions
            """
        ),
        (.ownBudget, "unified budget;core budget;regular budget"),
        (
            .sum,
            "budget;amount;half;third;rest;remainder;same sum;same amount;same again;everything else"
        ),
        (
            .share,
            """
            all of it;all of which;half of which;most of it;most of which;much of it;some of it
            part;share;thirds;quarter;quarters;fifth;fifths;balance;majority;bulk;portion;lion’s share;per cent;percent;most
            one-third;two-thirds;other half;tenth;tenths;what remains;what remained;what is left
            """
        ),
        (
            .announced,
            "increased;increases;doubled;tripled;announced;announces;confirmed;confirms;approved;approves;promised;promises"
        ),
        (
            .undertakes,
            """
            agreed to;agrees to;agree to;offered to;offers to;offer to;undertook to;undertakes to;undertaken to;decided to;promised to
            promises to;pledged to;pledges to;committed to;commits to;volunteered to;committed itself to;committed themselves to
            is to;are to;is set to;are set to
            """
        ),
        (
            .takesPart,
            "continues to;continue to;continued to;helped to;helps to;help to"
        ),
        (.bought, "bought;purchased;procured"),
        (.sustains, "keeps;kept;enables;enabled;allows;allowed;ensures;ensured;secures"),
        (
            .ceased,
            "ended;ends;cut;expired;lapsed;suspended;ran out;run out;dried up;frozen;halted;delayed;stolen;misspent"
        ),
        (.joining, "joined;joins"),
        (.joiningThem, "joined them;joins them;joined the two;joined these two;joined these;joined both"),
        (.too, "as well;too"),
        (.worth, "worth;valued at;to the value of"),
        (.remains, "remains;remained;remain;became;becomes;become"),
        (.supports, "supporting;supports;supported;backs;backed;assisted"),
        (.support, "support;assistance;aid;backing;help;means;sources"),
        (
            .contribution,
            """
            contribution;contributions;gift;gifts;generosity;resources;smaller sum;smaller sums;larger sum;further sum;further sums
            additional sum;additional sums;modest sum;modest sums;small sum;small sums;smaller amount;smaller amounts
            larger amount;further amount;additional amount;modest amount;small amount
            """
        ),
        (
            .monetary,
            "financial;financially;donor-funded;extra-budgetary;extrabudgetary;extra budgetary;monetary;voluntary;budgetary;pecuniary"
        ),
        (.loan, "loan;loans;credit;credits;soft loan"),
        (
            .introducer,
            """
            with;through;using;thanks to;due to;owing to;by means of;because of;courtesy of;owes its existence to;owed its existence to;owe their existence to;on;with the help of;with the aid of
            had it not been for;if it had not been for;were it not for;if it were not for;if not for
            """
        ),
        (
            .enabled,
            """
            made possible by;made possible through;made possible thanks to;possible thanks to;enabled by
            made possible with;made possible due to;made possible owing to;possible by;possible through
            at the expense of;and expense of;on the account of;on means of;with means of;from means of;with the means of;from the means of
            purse filled by;pot filled by;kitty filled by;purse fed by;pot fed by;made possible only by;made possible in part by;made possible largely by
            """
        ),
        (
            .ownMeans,
            """
            out of its budget;out of its own;from its own;from its budget;from their own;out of their own;out of their budget
            out of its regular budget;from their budgets;on its own account;from state funds;from public funds;out of state funds
            out of public funds;from the state budget;out of the state budget;from the public purse;from the national budget
            """
        ),
        (
            .ownPocket,
            """
            out of his own pocket;out of her own pocket;out of their own pocket;out of their own pockets;from his own pocket
            from her own pocket;from their own pockets;out of his own savings;out of her own savings;from his own savings
            from her own savings;with his own money;with her own money;of his own;of her own
            """
        ),
        (
            .pocket,
            "out of the pocket of;out of the pockets of;from the pocket of;from the pockets of;out of the savings of;from the savings of"
        ),
        (.nothing, "neither;nothing;none;no;for the first time;for the second time;for the third time"),
        (.away, "in other;in another;in neighbouring;in neighboring;elsewhere in"),
        (.apart, "of its own;of their own"),
        (
            .otherWork,
            """
            other work;other works;other project;other projects;other programme;other programmes;other program;other programs
            other activity;other activities;other course;other courses;other initiatives;other efforts;other undertakings
            earlier project;earlier projects;earlier work;earlier courses;earlier programmes;previous projects;previous work
            older project;older projects;older programme;older programmes;older program;older scheme;older initiative;older undertaking
            """
        ),
        (
            .tookOver,
            "took over;takes over;taken over;is taking over;are taking over;looked after;looks after;took care of;takes care of"
        ),
        (.insteadOf, "rather than;instead of;in place of;unlike"),
        (.contrast, "but by;but from;but rather by;but instead by;but now by"),
        (.until, "until;till"),
        (
            .exception,
            "beyond;but for;except for;apart from;other than;besides;aside from;possible without;impossible without;unthinkable without"
        ),
        (
            .interjected,
            """
            so far;thus far;to date;until now;up to now;till now;up until now;by now;for now;between them;in the meantime;in turn
            in part;in full;in large part;in addition;over the years;once more;once again;for their part;for its part;all told
            """
        ),
        (.own, "own"), (.publicBody, "state;committee for;committee on"),
        (.reflexive, "itself;themselves"),
        (
            .region,
            """
            province of;canton of;region of;county of;municipality of;city of;town of;federal state of;free state of
            state of;principality of;commune of;borough of
            """
        ),
        (.from, "from;out of"),
        (.of, "of"),
        (.by, "by;not only by"),
        (.instrument, "via;under;through"),
        (
            .provided,
            """
            provided;given;granted;offered;extended;supplied;allocated;awarded;disbursed;made available;channelled
            channeled;gave;has given;have given;committed;commits;is providing;are providing;is giving;are giving;put;puts;put up;puts up;put in;put forward;earmarked;invested;provides;gives;provide;made;makes;threw in;throws in;chipped in with;chips in with;stumped up;came up with;comes up with;added
            injected;injects;wired;handed over;hands over;advanced;left;bequeathed;transferred;coughed up;weighed in with;make;allocates;awards;offers;pledged by;adding;adds;pooled;pool
            """
        ),
        (.earmarked, "set aside;sets aside;setting aside"),
        (
            .received,
            """
            receives;received;receiving;receive;benefits from;benefited from;benefitted from;obtained;secured;gets;got
            attracted;won;mobilized;mobilised;collected;enjoys;draws on;relies on;relied on;drew on;has;have
            """
        ),
        (
            .crime,
            """
            money laundering;laundering of money;terrorist financing;financing of terrorism;terrorism financing
            campaign finance;campaign financing;party funding;party finance;party financing;financing of terrorist
            political finance;election funding;illicit financing;financing of weapons;proliferation financing
            financing of political parties;funding of political parties;campaign funding;public funding;crowd funding
            electoral funds;electoral fund;election funds;election fund;campaign funds
            """
        ),
        (.had, "had"),
        (.personal, "private;personal;individual"),
        (
            .came,
            "was raised;were raised;been raised;was found;were found;arrived;arrives;flowed;came;comes;come;coming;stems;stemmed"
        ),
        (
            .thanked,
            "thanked;thanks;thank;thanking;gratitude;grateful;appreciation;acknowledged;acknowledges;indebted"
        ),
        (.purpose, "for"),
        (
            .donor,
            """
            source of funding;sources of funding;source of finance;financial supporters;financial supporter;financial contributors;financial contributor
            financial backers;financial backer;backers;main contributors;main contributor
            largest contributor;largest contributors;biggest contributor;biggest contributors;donor;donors;sponsor;sponsors;funder;funders;benefactor
            benefactors;financier;financiers;donor countries
            """
        ),
        (
            .including,
            "include;includes;included;including;namely;such as;among them;in particular;notably;especially;particularly;like"
        ),
        (
            .also,
            """
            as well as;alongside;plus;in addition to;and also;but also;and additionally
            in partnership with;in co-operation with;in cooperation with;and to a lesser extent;and to a lesser degree;and in smaller part;followed by
            """
        ),
        (.jointly, "together with;jointly with;along with"),
        (.capacity, "as;acting as;acts as;act as;acted as;serves as;served as;stepped in as;steps in as"),
        (.echo, "as do;as does;as did;so did;so has;so have;so does;so do;likewise did"),
        (
            .likewise,
            "did so;did the same;followed suit;did likewise;has done so;have done so;has done the same;does so;chipped in;came on board;came aboard;came on board too;has come on board;have come on board;stepped in;stepped into the breach;filled the gap;filled the breach"
        ),
        (.does, "do;does;did"), (.pair, "both;the two;these two"),
        (.performed, "carried out;carries out;carry out"),
        (.fallsTo, "fell to;falls to;fall to;fell upon;fell on;falls on;fall on"),
        (.allBut, "all except;all but;all save;everybody except;everyone except"),
        (.possible, "possible"),
        (
            .evenly,
            "in equal parts;in equal part;in equal shares;in equal measure;in equal portions;in equal halves;half and half"
        ),
        (.formerly, "then;back then;at the time;at that time;in those days"),
        (
            .gone,
            "is no longer;are no longer;is no more;are no more;has since left;have since left;was asked for nothing;were asked for nothing;gave nothing"
        ),
        (
            .inKind,
            """
            lecturer;lecturers;trainer;trainers;expert;experts;speaker;speakers;instructor;instructors;observer;observers
            interpreter;interpreters;adviser;advisers;advisor;advisors;facilitator;facilitators;volunteer;volunteers;staff
            teacher;teachers;engineers;officers;judges;moderators;venue;premises;classroom;classrooms;expertise;know-how
            advice;in-kind contribution;in-kind contributions;contribution in kind;contributions in kind
            """
        ),
        (
            .cause,
            "debate;debates;discussion;discussions;dialogue;success;understanding;stability;exchange of views"
        ),
        (.bulletin, "daily report;spot report;weekly report;status report"),
        (
            .aside,
            """
            separate matter;different matter;another matter;separate issue;separate question;separate story;another story
            is a separate undertaking;are separate undertakings;was a separate undertaking;is a separate exercise;is a separate initiative
            is a separate endeavour;is a separate endeavor;is a separate effort;is a separate venture;is a different undertaking
            unlike this one;unlike ours;unlike the present one;unlike this course;unlike this project
            different story;separate chapter;outside the project;not for this project;not for this programme
            not for this course;not for this work;should not be confused with;must not be confused with;is not to be confused with;are not to be confused with
            continues unchanged;continue unchanged;goes on unchanged;go on unchanged;continues as before;continue as before;goes on as before;go on as before
            not for the project;not for the programme;not for the course
            """
        ),
        (
            .excluded,
            """
            not part of;no part of;not a part of;not itself part of;unconnected with;unconnected to;not connected with
            not connected to;unrelated to;not related to;independent of;nothing to do with
            """
        ),
    ]
}
