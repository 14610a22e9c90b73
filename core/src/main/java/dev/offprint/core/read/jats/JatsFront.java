// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Dates;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
import dev.offprint.core.read.DateText;
import dev.offprint.core.read.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the front matter says of an article. */
final class JatsFront {
    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

    private final Element root;
    private final Element meta;
    private final Reading reading;

    JatsFront(Element root, Reading reading) {
        this.root = root;
        this.reading = reading;
        var found = root.selectFirst("> front > article-meta");
        this.meta = found == null ? new Element("article-meta") : found;
    }

    Metadata metadata() {
        var titles = new Titles(List.of(), text("title-group > article-title"), text("title-group > subtitle"));
        var language = root.attr("xml:lang").strip();
        return Metadata.NONE
                .withTitles(titles)
                .withContributors(contributors())
                .withDates(Dates.NONE.withPublished(published()))
                .withLanguage(language.isEmpty() ? null : language)
                .withProvenance(provenance())
                .withSubjects(texts("article-categories subject"))
                .withTags(texts("kwd-group > kwd"))
                .withExt(ext());
    }

    private List<dev.offprint.core.model.Inline> text(String query) {
        var found = meta.selectFirst(query);
        return found == null || !found.hasText() ? List.of() : List.of(new Text(found.text()));
    }

    private List<String> texts(String query) {
        return meta.select(query).eachText().stream()
                .filter(t -> !t.isBlank())
                .distinct()
                .toList();
    }

    private List<Contributor> contributors() {
        var all = new ArrayList<Contributor>();
        for (var contrib : meta.select("> contrib-group > contrib")) {
            var name = name(contrib);
            if (name.isBlank()) {
                reading.info("read.jats.contributor", reading.place(), "a contributor without a name is left out", "");
            } else {
                all.add(new Contributor(name, role(contrib), affiliations(contrib), orcid(contrib)));
            }
        }
        return all;
    }

    private static String name(Element contrib) {
        var name = contrib.selectFirst("> name, > name-alternatives > name, > string-name, > collab, > on-behalf-of");
        return name == null ? "" : personName(name);
    }

    /** The given names first, as people are called. */
    static String personName(Element name) {
        var surname = name.selectFirst("> surname");
        if (surname == null) return name.text();
        var parts = new ArrayList<String>();
        for (var part : List.of("prefix", "given-names", "surname", "suffix")) {
            parts.addAll(name.select("> " + part).eachText());
        }
        return String.join(" ", parts).strip();
    }

    private static Contributor.Role role(Element contrib) {
        return switch (contrib.attr("contrib-type")) {
            case "author", "" -> Contributor.Role.AUTHOR;
            case "editor" -> Contributor.Role.EDITOR;
            case "translator" -> Contributor.Role.TRANSLATOR;
            default -> Contributor.Role.OTHER;
        };
    }

    private List<String> affiliations(Element contrib) {
        var all = new ArrayList<>(contrib.select("> aff").eachText());
        for (var xref : contrib.select("> xref[ref-type=aff]")) {
            for (var id : xref.attr("rid").strip().split("\\s+", 0)) {
                meta.getElementsByAttributeValue("id", id).stream()
                        .filter(aff -> aff.nameIs("aff"))
                        .map(JatsFront::withoutLabel)
                        .forEach(all::add);
            }
        }
        all.removeIf(String::isBlank);
        return all;
    }

    private static String withoutLabel(Element aff) {
        var copy = aff.clone();
        copy.select("> label").remove();
        return copy.text();
    }

    private static @Nullable String orcid(Element contrib) {
        var id = ORCID.matcher(
                contrib.select("contrib-id, uri").text() + contrib.select("uri").attr("xlink:href"));
        return id.find() ? id.group() : null;
    }

    private @Nullable ArticleDate published() {
        for (var query : List.of("epub", "ppub", "")) {
            var date = meta.selectFirst("> pub-date" + (query.isEmpty() ? "" : "[pub-type=" + query + "]"));
            if (date != null) return date(date);
        }
        return null;
    }

    private static @Nullable ArticleDate date(Element date) {
        var year = date.select("> year").text().strip();
        var month = date.select("> month").text().strip();
        var day = date.select("> day").text().strip();
        var raw = day.isEmpty() && month.isEmpty()
                ? year
                : month.isEmpty() ? year : day.isEmpty() ? year + "-" + month : year + "-" + month + "-" + day;
        return raw.isBlank() ? null : DateText.parse(raw);
    }

    private Provenance provenance() {
        var identifiers = new ArrayList<Identifier>();
        for (var id : meta.select("> article-id")) {
            var scheme = id.attr("pub-id-type").strip();
            if (id.hasText() && !scheme.isEmpty()) identifiers.add(new Identifier(scheme, id.text()));
        }
        var journal = root.select("> front > journal-meta journal-title").text();
        return Provenance.NONE
                .withPublication(journal.isBlank() ? null : journal)
                .withIdentifiers(identifiers)
                .withRights(rights());
    }

    private Rights rights() {
        var licence = meta.select("> permissions > license");
        return new Rights(
                orNull(meta.select("> permissions > copyright-holder").text()),
                orNull(meta.select("> permissions > copyright-statement, > permissions > license")
                        .text()),
                orNull(licence.attr("xlink:href")));
    }

    private java.util.Map<String, String> ext() {
        var ext = new LinkedHashMap<String, String>();
        for (var name : List.of("volume", "issue", "fpage", "lpage", "elocation-id", "author-notes", "funding-group")) {
            var text = meta.select("> " + name).text();
            if (!text.isBlank()) ext.put("jats." + name, text);
        }
        for (var date : meta.select("> history > date")) {
            var value = date(date);
            if (value != null) ext.put("jats.history." + date.attr("date-type"), value.raw());
        }
        return ext;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
