/// How lines begin that speak to the reader of a news page rather than tell its news.
///
/// They are evidence for `BodyFeatures`, which weighs it; none of them decides alone. Source: the foot of news pages and
/// blogs read by hand.
enum NoticeLines {
    /// How notices begin that stand beside an article: on its rights, its sponsors, its makers, those who print it.
    static let notices = """
        this article was
        this article originally
        this article first
        this article is republished
        this story was
        this story originally
        this story first
        this story is
        this story has been
        this post was
        this post may contain
        this post contains
        this article may contain
        this article contains
        this piece was
        this piece originally
        this content was
        this content is
        this material
        this report was first
        this website
        this site
        originally published
        first published
        a version of this
        an earlier version
        editor's note
        editors' note
        editor's notes
        correction
        clarification
        disclosure
        full disclosure
        disclaimer
        affiliate
        *affiliate
        the views expressed
        the opinions expressed
        views expressed
        opinions expressed
        the views and opinions
        the information provided
        the information contained
        the information on this
        the content published
        all rights reserved
        all content
        copyright
        ©
        we may earn
        we may receive
        we earn
        we independently
        when you buy through
        if you buy
        if you purchase
        if you make a purchase
        products featured
        as an amazon associate
        reporting by
        additional reporting
        with reporting by
        writing by
        edited by
        editing by
        compiled by
        contributed to this
        the associated press contributed
        reuters contributed
        about the author
        about the writer
        the author is
        the writer is
        the authors are
        the post
        photo
        photos by
        image
        images
        picture:
        source
        sources:
        credit:
        have a tip
        got a tip
        do you have a
        to report
        if you have
        if you liked
        if you enjoyed
        if you found
        if you're looking
        if you are looking
        if you would like
        if you'd like
        like this
        enjoyed this
        enjoying
        liked this
        support our
        support us
        help us
        your support
        become a
        make a donation
        donate
        our non-profit
        our nonprofit
        our journalism
        for the latest
        for more news
        for more stories
        for more on
        for more from
        for more about
        for more information
        for further information
        for media
        for press
        for all the latest
        for daily
        get the latest
        get our
        get all
        stay up to date
        stay informed
        stay connected
        stay tuned
        keep up
        never miss
        don't miss
        thanks for reading
        thank you for reading
        thanks for visiting
        you can follow
        you can reach
        you can contact
        you can also
        you can find
        reach him at
        reach her at
        reach the
        email him
        email her
        follow him
        follow her
        follow me
        follow us
        follow the
        tags
        terms
        accuracy and availability
        please note
        note:
        in partnership with
        this article was produced
        sponsored by
        presented by
        need help
        if you or someone you know
        """

    /// How lines begin that call on their reader to buy, to write, to join or to read something else.
    static let calls = """
        sign up
        sign in
        subscribe
        get started
        get in touch
        get your
        get a
        get the
        get our
        download
        book a
        book now
        book your
        try
        start your
        start a
        join
        learn more
        learn how
        find out
        check out
        check our
        click
        tap here
        visit
        call us
        call
        contact
        shop
        discover
        explore
        request
        schedule a
        follow
        ready to
        want to
        want more
        want
        need a
        need help
        looking for
        interested in
        let us
        see also
        see more
        see how
        see all
        see our
        read
        watch
        listen
        view
        buy
        order
        pre-order
        register
        apply
        donate
        support
        become a
        share
        tell us
        let us know
        leave a
        have you
        do you
        did you know
        more from
        more on
        more:
        you may
        you might
        up next
        recommended
        related
        start free
        free
        win
        save
        sponsored
        advertisement
        """
}
