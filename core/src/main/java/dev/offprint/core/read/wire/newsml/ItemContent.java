// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.newsml;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.wire.PictureElement;
import dev.offprint.core.read.wire.Single;
import dev.offprint.core.read.wire.TextBody;
import dev.offprint.core.read.wire.Tree;
import dev.offprint.core.read.wire.WireArticle;
import dev.offprint.core.read.wire.WireFacts;
import dev.offprint.core.read.wire.newsml.Piece.Form;
import dev.offprint.core.read.wire.nitf.NitfMarkup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Makes HTML of the components of an item, each by its role. Of one reading. */
final class ItemContent {
    private static final Set<String> HEADLINES = Set.of("headline", "subheadline");
    /** Roles of content that belongs to a site, not to the text. */
    private static final Set<String> FURNITURE = Set.of("stylesheet", "logo", "thumbnail", "icon", "preview");

    private final Reading reading;
    private final WireFacts facts;
    private final List<Piece> pieces;
    private final List<Element> components;
    private final String language;
    private final List<Piece> taken = new ArrayList<>();
    private final Set<String> headed = new HashSet<>();

    ItemContent(Reading reading, Element item, WireFacts facts) {
        var all = Pieces.of(item);
        this.reading = reading;
        this.facts = facts;
        this.components = all.components();
        this.language = main(all.all());
        this.pieces = all.all().stream().filter(this::isSpoken).toList();
        if (pieces.size() < all.all().size()) reportLanguages(all.all());
    }

    /** Whether all is said of an element: it is in another language, another form of the text, or for programs. */
    boolean isToldOf(Element element) {
        if (Tree.is(element, "Identification") || Tree.is(element, "Encoding")) return true;
        if (Tree.is(element, "NewsComponent")) {
            var own = Pieces.language(element);
            return !own.isEmpty() && !language.isEmpty() && !own.equals(language);
        }
        return Tree.is(element, "DataContent")
                && (element.childrenSize() == 0
                        || taken.stream().noneMatch(p -> p.content().equals(element.parent())));
    }

    /** The language of the first text. */
    private static String main(List<Piece> all) {
        return all.stream()
                .filter(ItemContent::isText)
                .map(Piece::language)
                .findFirst()
                .orElse("");
    }

    private boolean isSpoken(Piece piece) {
        return piece.language().isEmpty()
                || language.isEmpty()
                || piece.language().equals(language);
    }

    private void reportLanguages(List<Piece> all) {
        var others = all.stream()
                .map(Piece::language)
                .filter(l -> !l.isEmpty() && !l.equals(language))
                .distinct();
        var what =
                "the item is taken in " + language + "; it is there in " + String.join(", ", others.toList()) + " too";
        reading.info("read.newsml.languages", reading.place(), what, "");
    }

    Element html() throws OffprintException {
        titles();
        facts.say(Single.LANGUAGE, language);
        components.stream().filter(this::isAboutText).forEach(c -> ItemFacts.component(c, facts));
        var root = new Element("div");
        for (var piece : texts()) text(piece, root);
        var seen = new HashSet<Element>();
        for (var piece : pieces) {
            if (isMedia(piece) && seen.add(piece.component()))
                figure(piece, root).ifPresent(root::appendChild);
        }
        reportFurniture();
        return root;
    }

    /** A further text stands below its own headline. */
    private void text(Piece piece, Element root) throws OffprintException {
        var headline = Tree.text(piece.component(), "NewsLines", "HeadLine").orElse("");
        boolean isFurther = root.hasText() && !headline.isEmpty() && headed.add(headline);
        if (isFurther) root.appendElement("h2").text(headline);
        headed.add(headline);
        root.appendChild(html(piece));
    }

    /** Components of pictures speak of the pictures. */
    private boolean isAboutText(Element component) {
        boolean isOfMedia = pieces.stream().anyMatch(p -> p.component().equals(component) && isMedia(p));
        var own = Pieces.language(component);
        return !isOfMedia && (own.isEmpty() || language.isEmpty() || own.equals(language));
    }

    private void titles() throws OffprintException {
        for (var piece : pieces) {
            if (!isText(piece) || !HEADLINES.contains(piece.role())) continue;
            var words = WireArticle.inlines(reading, html(piece));
            if (piece.role().equals("headline")) facts.headline(words);
            else facts.dek(words);
        }
    }

    /** What stands in the article: bodies first, then the rest, and of forms of the same only the best. */
    private List<Piece> texts() {
        var texts = pieces.stream()
                .filter(p -> isText(p) && !HEADLINES.contains(p.role()))
                .filter(this::isBestOfChoice)
                .toList();
        var sorted = new ArrayList<>(texts.stream().filter(ItemContent::isMain).toList());
        texts.stream().filter(p -> !isMain(p)).forEach(sorted::add);
        return sorted;
    }

    private static boolean isMain(Piece piece) {
        return piece.role().isEmpty()
                || piece.role().equals("body")
                || piece.role().startsWith("main");
    }

    private boolean isBestOfChoice(Piece piece) {
        if (!piece.isChoice()) return true;
        var choice = pieces.stream()
                .filter(p -> p.component().equals(piece.component()) && isText(p))
                .toList();
        var best =
                choice.stream().filter(p -> p.form() == Form.MARKUP).findFirst().orElse(choice.get(0));
        return best.equals(piece);
    }

    private Element html(Piece piece) throws OffprintException {
        taken.add(piece);
        var box = new Element("div");
        for (var data : Tree.all(piece.content(), "DataContent")) {
            box.appendChild(NitfMarkup.html(data, facts, reading));
        }
        return box;
    }

    private static boolean isText(Piece piece) {
        return piece.form() == Form.MARKUP || piece.form() == Form.TEXT;
    }

    private static boolean isMedia(Piece piece) {
        boolean isOne = piece.form() == Form.PICTURE || piece.form() == Form.VIDEO || piece.form() == Form.AUDIO;
        return isOne && !FURNITURE.contains(piece.role()) && !piece.address().isEmpty();
    }

    /** The contents of a component are the same picture in several sizes. */
    private Optional<Element> figure(Piece first, Element root) {
        var addresses = pieces.stream()
                .filter(p -> p.component().equals(first.component()) && p.form() == first.form())
                .sorted((a, b) -> Long.compare(width(b), width(a)))
                .map(Piece::address)
                .filter(a -> !a.isEmpty())
                .toList();
        var lines = first.component();
        var caption = TextBody.of(Tree.text(lines, "NewsLines", "HeadLine").orElse(""));
        var credit = Tree.text(lines, "NewsLines", "CreditLine")
                .or(() -> Tree.text(lines, "NewsLines", "ByLine"))
                .or(() -> Tree.text(lines, "NewsLines", "CopyrightLine"))
                .orElse("");
        var element = first.form() == Form.PICTURE ? "img" : first.form() == Form.VIDEO ? "video" : "audio";
        if (addresses.stream().anyMatch(a -> stands(a, root))) return Optional.empty();
        return PictureElement.address(reading, addresses)
                .map(address -> PictureElement.figure(element, address, caption, credit));
    }

    private static long width(Piece piece) {
        return Tree.all(piece.content(), "Characteristics", "Property").stream()
                .filter(p -> p.attr("FormalName").equals("PixelWidth")
                        || p.attr("FormalName").equals("Width"))
                .map(p -> p.attr("Value"))
                .filter(v -> v.matches("\\d{1,9}"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private static boolean stands(String address, Element root) {
        return root.select("img").stream().anyMatch(img -> img.attr("src").equals(address));
    }

    private void reportFurniture() {
        long count = pieces.stream()
                .filter(p -> FURNITURE.contains(p.role()) || p.form() == Form.OTHER)
                .map(Piece::component)
                .distinct()
                .count();
        if (count == 0) return;
        var what = "style sheets, logos and the like are left out: " + count;
        reading.info("read.newsml.furniture", reading.place(), what, "");
    }
}
