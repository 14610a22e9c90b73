// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.read.BylineText;
import dev.offprint.core.read.page.clean.PictureBox;
import dev.offprint.core.read.page.dom.ClassWords;
import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Tree;
import dev.offprint.core.read.page.dom.Visibility;
import dev.offprint.core.read.page.score.TitleLine;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Brings back what stands between the headline of a page and the text that was found: the dek, and the first picture with
 * its caption. Scores know neither, since they stand in boxes of their own. Of one page.
 */
final class OverTheText {
    private static final Set<String> SKIPPED = Set.of(
            "nav",
            "aside",
            "form",
            "footer",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "button",
            "select");
    private static final Set<String> BOXES = Set.of("p", "div", "h2", "h3", "header", "section", "span");
    private static final Pattern DEK = Pattern.compile(
            "(?:^|[\\s_-])(?:dek|deck|stand-?first|sub-?(?:title|titulo|titel|head|heading|headline|line)|summary|lead-?(?:text|in)?|lede"
                    + "|intro(?:duction)?|chapo|chapeau|entradilla|bajada|vorspann|ingress|tagline|excerpt)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    /** Names that nothing else than a dek has, which may be short then. */
    private static final Pattern SURE = Pattern.compile(
            "(?:^|[\\s_-])(?:dek|deck|stand-?first|sub-?(?:title|titel|head|heading|headline))(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern OFFER = Pattern.compile(
            "newsletter|inbox|subscri|sign up|sign in|log in|follow us|e-?mail", Pattern.CASE_INSENSITIVE);
    private static final int FARTHEST = 150;
    private static final int PROSE = 80;
    private static final int START = 40;
    private static final int SHORTEST = 40;
    private static final int SHORTEST_SURE = 15;
    private static final int LONGEST = 500;

    private final Element content;
    private final String text;
    private final String description;
    private final ClassWords words = new ClassWords();
    private @Nullable Element dek;
    private @Nullable Element figure;

    private OverTheText(Element content, String description) {
        this.content = content;
        this.text = letters(content.text());
        this.description = letters(description);
    }

    /**
     * Changes the content in place.
     *
     * @param title of the page, which the headline says
     */
    static void join(Element content, Document page, String title, Drops drops) {
        var line = new TitleLine(title);
        var headline = page.body().getElementsByTag("h1").stream()
                .filter(heading -> line.isSaidBy(heading.text()) && heading.closest("nav, aside, footer") == null)
                .findFirst();
        if (headline.isEmpty()) return;
        var over =
                new OverTheText(content, page.select("meta[name=description]").attr("content"));
        over.look(headline.get());
        over.join(drops);
    }

    private void look(Element headline) {
        boolean isNext = true;
        int count = 0;
        for (var at = Tree.next(headline, false); at != null && ++count < FARTHEST; ) {
            if (isText(at)) return;
            boolean isTaken = take(at, isNext);
            isNext &= !isTaken && at.ownText().isBlank();
            at = Tree.next(at, !isTaken && !isSkipped(at));
        }
    }

    private boolean take(Element at, boolean isNext) {
        if (isSkipped(at)) return false;
        if (dek == null && isDek(at, isNext)) {
            dek = at;
            return true;
        }
        var found = figure == null ? figure(at) : null;
        if (found == null) return false;
        figure = found;
        return true;
    }

    private boolean isSkipped(Element at) {
        return SKIPPED.contains(at.normalName()) || words.isUnlikely(at) || Visibility.isHidden(at);
    }

    /** Whether the text that was found begins here. */
    private boolean isText(Element at) {
        if (!at.nameIs("p") && !at.nameIs("div")) return false;
        if (at.ownText().length() < PROSE) return false;
        return isKnown(at.text());
    }

    private boolean isKnown(String words) {
        var letters = letters(words);
        return text.contains(letters.substring(0, Math.min(letters.length(), START)));
    }

    private boolean isDek(Element at, boolean isNext) {
        if (!BOXES.contains(at.normalName()) || at.selectFirst("img, ul, ol, form, time, h1") != null) return false;
        var said = at.text();
        if (said.length() < SHORTEST && !(isNext && isShortDek(at, said))) return false;
        if (said.length() > LONGEST || at.selectFirst("a[href]") != null) return false;
        boolean isHeading = isNext && at.nameIs("h2");
        boolean isOne = isHeading || DEK.matcher(at.className() + " " + at.id()).find() || isDescription(said);
        return isOne && !isKnown(said) && !OFFER.matcher(said).find();
    }

    private static boolean isShortDek(Element at, String said) {
        return said.length() >= SHORTEST_SURE
                && SURE.matcher(at.className()).find()
                && !YEAR.matcher(said).find()
                && BylineText.authors(said).isEmpty();
    }

    /** Whether the page describes itself by the same words. */
    private boolean isDescription(String said) {
        var letters = letters(said);
        return letters.length() >= PROSE / 2 && description.startsWith(letters);
    }

    /** A picture with a caption that the text does not show. */
    private @Nullable Element figure(Element at) {
        if (!at.nameIs("figure") && !at.nameIs("div")) return null;
        var said = PictureBox.words(at);
        if (said.stream().noneMatch(part -> !PictureBox.isCredit(part) && part.hasText() && !isKnown(part.text())))
            return null;
        var picture = at.selectFirst("img");
        if (picture == null || isShown(picture.attr("src"))) return null;
        var made = new Element("div").attr(Extract.OVER, "figure");
        var figure = made.appendElement("figure").appendChild(picture.clone());
        var caption = figure.appendElement("figcaption");
        for (var part : said) {
            caption.appendText(" ");
            if (PictureBox.isCredit(part))
                caption.appendElement("span").addClass("credit").html(part.html());
            else caption.append(part.html());
        }
        return made;
    }

    private boolean isShown(String address) {
        return address.isEmpty()
                || content.select("img").stream()
                        .anyMatch(img -> img.attr("src").equals(address));
    }

    private void join(Drops drops) {
        if (figure != null) {
            content.prependChild(figure);
            drops.forget(figure.text());
        }
        if (dek == null) return;
        content.prependChild(new Element("p").attr(Extract.OVER, "dek").html(html(dek)));
        drops.forget(dek.text());
    }

    private static String html(Element dek) {
        if (dek.children().stream().noneMatch(Element::isBlock)) return dek.html();
        return dek.children().stream().map(Element::html).collect(Collectors.joining(" "));
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++)
            if (Character.isLetterOrDigit(text.charAt(i))) letters.append(text.charAt(i));
        return letters.toString();
    }
}
