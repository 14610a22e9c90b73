// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.read.BylineText;
import dev.offprint.core.read.PersonName;
import dev.offprint.core.read.UncasedByline;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The lines of a page that call themselves its byline. */
final class Bylines {
    /** A byline is shorter; what is longer tells about an author. */
    private static final int LONGEST = 100;

    private static final String NAMES =
            "[itemprop=name], [rel=author], .fn, .p-name, a[href*=/author], a[href*=/autor]";

    private static final Pattern PICTURE =
            Pattern.compile("image|avatar|photo|picture|thumb", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE =
            Pattern.compile(" in \\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}(?= and |, |$)");
    private static final Pattern FOR = Pattern.compile(" for (?:the )?\\p{Lu}[^,]*$");
    private static final String HEADS = "h3, h4, h5, [class*=name], a[href*=/author/], a[rel=author]";

    private final List<Element> lines;
    private final List<Element> boxes;

    Bylines(PageSigns signs) {
        lines = signs.bylines().stream()
                .filter(e -> isLine(e) && !PICTURE.matcher(e.className()).find())
                .toList();
        boxes = signs.bylines().stream().filter(e -> !isLine(e) && e.hasText()).toList();
    }

    /** The first one as it is printed; the name in it where it is set apart. */
    Optional<String> printed() {
        return lines.stream()
                .findFirst()
                .map(line ->
                        Optional.ofNullable(line.selectFirst("[itemprop=name]")).orElse(line))
                .map(Element::text);
    }

    /**
     * Who wrote the article by the first line that names people, else by the first box that tells about one.
     *
     * @param isSite knows the names of the site, which are heard if no others are
     */
    List<Contributor> authors(Predicate<String> isSite) {
        List<Contributor> site = List.of();
        for (var line : lines) {
            var authors = authors(line);
            if (authors.stream().anyMatch(author -> !isSite.test(author.name()))) return authors;
            if (site.isEmpty()) site = authors;
        }
        var told = boxes.stream()
                .flatMap(box -> box.select(HEADS).stream())
                .map(Element::text)
                .flatMap(name -> AuthorNames.of(List.of(name)).stream())
                .filter(author -> PersonName.isOne(author.name()) && !isSite.test(author.name()))
                .findFirst();
        return told.map(List::of).orElse(site);
    }

    private static List<Contributor> authors(Element line) {
        var uncased = UncasedByline.authors(line.text());
        if (!uncased.isEmpty()) return uncased;
        var authors = named(line);
        if (!authors.isEmpty()) return authors;
        var row = InfoRow.of(line).map(InfoRow::people);
        return row.or(() -> withoutPlaces(line.text()))
                .or(() -> PostedBy.in(line.text()).map(by -> AuthorNames.of(List.of(by.author()))))
                .orElse(List.of());
    }

    /** Of “By Ann Lee in Leeds and Bob Ray for The Herald”; empty where a single one is named. */
    private static Optional<List<Contributor>> withoutPlaces(String text) {
        var names = BylineText.authors(
                PLACE.matcher(FOR.matcher(text).replaceFirst("")).replaceAll(""));
        return Optional.of(names).filter(all -> all.size() > 1);
    }

    private static List<Contributor> named(Element line) {
        var named = line.select(NAMES).stream()
                .filter(e -> !e.equals(line) && e.hasText())
                .map(Element::text)
                .toList();
        if (named.isEmpty()) named = setApart(line);
        var text = line.text();
        var authors = AuthorNames.of(named.isEmpty() ? List.of(text) : named);
        boolean saysSo = line.hasAttr("rel") || line.hasAttr("itemprop") || line.is(".p-author, .fn, .vcard");
        boolean isSure = saysSo || !named.isEmpty() || !BylineText.authors(text).isEmpty();
        boolean areNames = authors.stream().allMatch(a -> PersonName.isOne(a.name()));
        return isSure && !hasDigit(authors) || areNames ? authors : List.of();
    }

    /** The names that stand out in a line that says who wrote the text, where it tells more of them. */
    private static List<String> setApart(Element line) {
        var apart = line.select("strong, b, em, a").stream()
                .filter(e -> !e.equals(line) && e.children().isEmpty())
                .map(Element::text)
                .filter(PersonName::isOne)
                .toList();
        return apart.isEmpty() || BylineText.authors(line.text()).size() > apart.size() ? List.of() : apart;
    }

    private static boolean hasDigit(List<Contributor> authors) {
        return authors.stream().anyMatch(a -> a.name().codePoints().anyMatch(Character::isDigit));
    }

    private static boolean isLine(Element element) {
        var text = element.text();
        return !text.isBlank() && text.length() < LONGEST;
    }
}
