// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Styled;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Admission;
import dev.offprint.core.read.PictureIntake;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.html.HtmlFragment;
import dev.offprint.core.read.html.walk.HtmlBody;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Makes an article of a body in the form of HTML and what its item says of itself. Stateless. */
public final class WireArticle {
    private WireArticle() {}

    /**
     * Refuses an item whose status is not asked for; to be asked before its body is read.
     *
     * @throws OffprintException with a warning: it is left out on purpose
     */
    public static void admit(Reading reading, WireFacts facts) throws OffprintException {
        var refusal = Admission.refusal(facts.status(), reading.options().selection(), reading.place());
        if (refusal.isPresent()) throw new OffprintException(refusal.get());
    }

    /**
     * The article.
     *
     * @param root is changed: the headline that it repeats leaves it
     * @throws OffprintException the item holds no text and no picture (an info), or goes over a limit
     */
    public static Article of(Reading reading, Element root, WireFacts facts) throws OffprintException {
        if (!root.hasText() && root.selectFirst("img, video, audio, embed") == null) {
            throw NoArticle.because(reading, "the item holds no text");
        }
        report(reading, facts);
        BodyOpening.dropHeadline(root, PlainText.of(facts.metadata().titles().headline()));
        var located = facts.said(Single.LOCATED);
        boolean isPlaced = !facts.said(Single.DATELINE).isEmpty();
        if (!isPlaced && !BodyOpening.tellsPlace(BodyOpening.words(root), located)) facts.say(Single.DATELINE, located);
        facts.desk("located", located);
        var article = HtmlFragment.article(reading, root, facts.metadata());
        var whole = article.withBody(closed(article.body(), facts));
        surplus(reading, whole, facts);
        return whole;
    }

    /** Tells what an item says more often than an article can. */
    private static void surplus(Reading reading, Article article, WireFacts facts) {
        if (facts.surplus().isEmpty()) return;
        var words = Words.printed(article);
        for (var more : facts.surplus()) {
            if (words.have(more.words())) continue;
            var what = "another " + more.what() + " is not printed: " + more.words();
            reading.info("read.wire.surplus", reading.place(), what, "");
        }
    }

    /** Blocks of words that stand outside the body, such as an abstract; pictures in them are left out. */
    public static List<Block> blocks(Reading reading, Element html) throws OffprintException {
        var words = html.clone();
        words.getAllElements().forEach(e -> e.removeAttr("id"));
        if (!words.select("figure, img, a[href^=#]").isEmpty()) {
            words.select("figure, img").remove();
            words.select("a[href^=#]").unwrap();
            reading.warning("read.wire.picture", reading.place(), "pictures outside the body are left out", "");
        }
        return HtmlBody.read(words, reading, new PictureIntake(reading)).blocks();
    }

    /** The same as running text, for titles. */
    public static List<Inline> inlines(Reading reading, Element html) throws OffprintException {
        var blocks = blocks(reading, html);
        if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph p) return plain(p.content());
        return html.hasText() ? List.of(new Text(html.text())) : List.of();
    }

    /** A title that is bold as a whole is so for looks. */
    private static List<Inline> plain(List<Inline> title) {
        boolean isStyled = title.size() == 1 && title.get(0) instanceof Styled;
        return isStyled && title.get(0) instanceof Styled styled ? plain(styled.content()) : title;
    }

    private static void report(Reading reading, WireFacts facts) {
        var status = facts.desk("status");
        if (!status.isEmpty()) {
            var what = "its status is \"" + status + "\", which is not known; it is taken as usable";
            reading.warning("read.wire.status", reading.place(), what, "ask its provider whether it may be used");
        }
        var note = facts.desk("ednote");
        if (note.isEmpty()) return;
        reading.info("read.wire.ednote", reading.place(), "note to editors, not printed: " + note, "");
    }

    private static List<Block> closed(List<Block> body, WireFacts facts) {
        var all = new ArrayList<>(body);
        facts.authorNotes().forEach(line -> all.add(line(Paragraph.Role.AUTHOR_NOTE, line)));
        facts.credits().forEach(line -> all.add(line(Paragraph.Role.CREDIT, line)));
        return all;
    }

    private static Paragraph line(Paragraph.Role role, String line) {
        return new Paragraph(Attributes.NONE, role, List.of(new Text(line)));
    }
}
