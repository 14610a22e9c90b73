// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.read.page.clean.Cleaning;
import dev.offprint.core.read.page.dom.ClassWords;
import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.dom.Passages;
import dev.offprint.core.read.page.dom.Passages.Passage;
import dev.offprint.core.read.page.dom.Tree;
import dev.offprint.core.read.page.prepare.Preparation;
import dev.offprint.core.read.page.score.Paragraphs;
import dev.offprint.core.read.page.score.Strictness;
import dev.offprint.core.read.page.score.TitleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Another opinion: what follows the heading that the page is called by, up to the comments. It is heard where what was
 * found has nothing of how that text begins: scores alone take the longest comment for the article where no name says what
 * is what. Of one page.
 */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
final class HeadedPart {
    private static final Pattern COMMENTS = Pattern.compile(
            "(?:\\d+ |no |one |keine? |ein )?(?:comments?|responses?|repl(?:y|ies)|thoughts|kommentare?|antwort(?:en)?|commentaires?|réponses?"
                    + "|comentarios?|respuestas?|commenti|risposte|reacties|comentários|komentarz[ey]?|комментари[ий]\\p{L}*|评论|コメント)"
                    + "(?: ?\\(?\\d+\\)?)?(?: (?:to|on|zu|auf|à|sur|a|en|su|op|do|к) .*)?"
                    + "|(?:leave|post|write|add) (?:a |your )?(?:comment|reply).*|join the (?:discussion|conversation).*"
                    + "|(?:schreibe|hinterlasse) (?:einen|eine) (?:kommentar|antwort).*|(?:kommentar|antwort) (?:schreiben|hinterlassen|verfassen)"
                    + "|laisser un commentaire.*|deja (?:un comentario|una respuesta).*|lascia un commento.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int SENTENCE = 80;
    private static final int OPENING = 3;
    private static final int ENOUGH = 250;
    private static final double MOST_LINKS = 0.3;
    private static final double MOSTLY = 0.6;

    private final Element body;
    private final Passage heading;
    private final List<Passage> after;
    private final int end;
    private final List<Passage> prose;

    /** @param end of the article among the passages after its heading */
    private HeadedPart(Element body, Passage heading, List<Passage> after, int end) {
        this.body = body;
        this.heading = heading;
        this.after = after;
        this.end = end;
        this.prose = after.subList(0, end).stream().filter(HeadedPart::isProse).toList();
    }

    /** A better try than another, where there is one. */
    static Optional<ReaderView.Try> betterThan(ReaderView.Try other, Element body, String title) {
        return find(body, title)
                .filter(part -> part.isBetterThan(other))
                .map(HeadedPart::cleaned)
                .filter(part -> part.length() >= ENOUGH);
    }

    private static Optional<HeadedPart> find(Element body, String title) {
        var line = new TitleLine(title);
        var all = Passages.of(body, new ClassWords()::isUnlikely);
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isHeading() || !line.isSaidBy(all.get(i).text())) continue;
            var after = all.subList(i + 1, all.size());
            return Optional.of(new HeadedPart(body, all.get(i), after, end(after)));
        }
        return Optional.empty();
    }

    /** Where the comments begin; their number stands over the text, too. */
    private static int end(List<Passage> after) {
        int length = 0;
        for (int i = 0; i < after.size(); i++) {
            var passage = after.get(i);
            if (isProse(passage)) length += passage.text().length();
            boolean isEnd = length >= ENOUGH && passage.text().length() < SENTENCE;
            if (isEnd && COMMENTS.matcher(passage.text()).matches()) return i;
        }
        return after.size();
    }

    private boolean isBetterThan(ReaderView.Try other) {
        int length = prose.stream().mapToInt(p -> p.text().length()).sum();
        if (length < ENOUGH) return false;
        var text = other.content().text();
        boolean isOpened = prose.stream().limit(OPENING).anyMatch(passage -> isIn(text, passage));
        if (isOpened) return false;
        return length > other.length()
                || after.subList(end, after.size()).stream()
                        .filter(HeadedPart::isProse)
                        .limit(OPENING)
                        .anyMatch(passage -> isIn(text, passage));
    }

    private static boolean isProse(Passage passage) {
        return passage.text().length() >= SENTENCE
                && passage.links() < MOST_LINKS * passage.text().length();
    }

    private static boolean isIn(String text, Passage passage) {
        return text.contains(passage.text().substring(0, SENTENCE / 2));
    }

    private ReaderView.Try cleaned() {
        var around = around();
        var content = around.clone();
        var copies = content.getAllElements();
        var elements = around.getAllElements();
        int comments = end < after.size() ? elements.indexOf(after.get(end).box()) : -1;
        var drops = new Drops();
        drops.addAround("a part beside the article", around, body);
        if (comments > 0) cutOff(copies.get(comments), content, Node::nextSibling, drops);
        cutOff(copies.get(elements.indexOf(heading.box())), content, Node::previousSibling, drops);
        content.tagName("div");
        Preparation.of(content, drops);
        Paragraphs.in(content);
        Cleaning.of(content, new ClassWords(), Strictness.FULL, drops);
        return new ReaderView.Try(
                content, drops, Measures.of(content).get(content).length());
    }

    /** The innermost element that holds the heading and most of the text. */
    private Element around() {
        int all = prose.stream().mapToInt(p -> p.text().length()).sum();
        Element at = heading.box();
        while (at.parent() != null && !at.nameIs("body")) {
            at = at.parent();
            var around = at;
            int inside = prose.stream()
                    .filter(p -> p.box() == around || p.box().parents().contains(around))
                    .mapToInt(p -> p.text().length())
                    .sum();
            if (inside >= MOSTLY * all) return at;
        }
        return at;
    }

    /** Takes out an element and all that stands on one side of it. */
    private static void cutOff(Element from, Element root, Function<Node, @Nullable Node> side, Drops drops) {
        var gone = new ArrayList<Node>(List.of(from));
        for (Element at = from; at != null && at != root; at = at.parent()) {
            for (var beside = side.apply(at); beside != null; beside = side.apply(beside)) gone.add(beside);
        }
        for (var node : gone) drops.addNode("a part beside the article", node);
        Tree.remove(gone);
    }
}
