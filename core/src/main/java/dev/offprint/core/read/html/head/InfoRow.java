// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.read.BylineText;
import dev.offprint.core.read.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A row of parts with signs between, such as themes print over a post: “Mar 3, 2024 · 3 min · Greta Hall”. Safe for use by
 * many threads.
 *
 * @param people who is named, each with a role
 * @param date when it was published; null when it does not say so
 */
public record InfoRow(List<Contributor> people, @Nullable ArticleDate date) {
    private static final Pattern BETWEEN = Pattern.compile("\\s+[·•|]\\s+|\\s*[·•|]\\s+");
    private static final Pattern DATE_LABEL = Pattern.compile(
            "^(?iu:published|posted|veröffentlicht|publié|publicado)(?:\\s+(?iu:on|at|am|le|el|em))?\\s*:?\\s+");
    private static final Pattern LENGTH = Pattern.compile(
            "(?iu)(?:~\\s?)?\\d{1,3}\\s?-?(?:min(?:ute[ns]?|utos|uti)?|mins)\\.?(?:\\s(?:read|reading|lesezeit|de lecture|de lectura|di lettura))?"
                    + "|\\d{1,6}\\s(?:words|wörter|mots|palabras)"
                    + "|(?:\\d{1,5}|no|add|leave a)\\s(?:comments?|kommentare?|commentaires?|comentarios?|commenti)");
    private static final Pattern FILED = Pattern.compile("(?i)tag|categor|topic|label|section");
    private static final int LONGEST = 200;
    private static final int FEWEST = 2;

    /** What the row of an element says; empty where it is none, or where any part of it is not understood. */
    public static Optional<InfoRow> of(Element element) {
        var text = element.text().strip();
        if (text.length() > LONGEST) return Optional.empty();
        var filed = element.select("a").stream()
                .filter(a -> FILED.matcher(a.attr("rel") + " " + a.attr("href")).find())
                .map(Element::text)
                .toList();
        var parts = BETWEEN.split(text, -1);
        if (parts.length < FEWEST) return Optional.empty();
        var people = new ArrayList<Contributor>();
        ArticleDate date = null;
        for (var part : parts) {
            if (LENGTH.matcher(part).matches()) continue;
            var said = date(part);
            var named = filed.contains(part) ? List.<Contributor>of() : people(part);
            if (said == null && named.isEmpty() || said != null && date != null) return Optional.empty();
            people.addAll(said == null ? named : List.of());
            date = said == null ? date : said;
        }
        boolean isSure = date != null || !BylineText.authors(parts[0]).isEmpty();
        return isSure && !people.isEmpty() ? Optional.of(new InfoRow(List.copyOf(people), date)) : Optional.empty();
    }

    /** A part that is a date and nothing else. */
    private static @Nullable ArticleDate date(String part) {
        var plain = DateWords.plain(DATE_LABEL.matcher(part).replaceFirst("")).strip();
        var date = DateWords.in(plain);
        return date.filter(found -> plain.length() <= found.raw().length() + 2).orElse(null);
    }

    private static List<Contributor> people(String part) {
        var people = AuthorNames.of(List.of(part));
        return people.stream().allMatch(one -> PersonName.isOne(one.name())) ? people : List.of();
    }
}
