// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.archive.records.fields.RecordText;
import dev.offprint.archive.records.fields.Target;
import dev.offprint.archive.records.fields.Values;
import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
import dev.offprint.core.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What a record tells of an article beside its body. */
final class RecordFacts {
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    private final Values values;
    private final @Nullable Target body;

    /** @param body where the body is, so that it is not told twice; null when there is none */
    RecordFacts(Values values, @Nullable Target body) {
        this.values = values;
        this.body = body;
    }

    Metadata metadata() {
        return Metadata.NONE
                .withTitles(titles())
                .withContributors(authors())
                .withDates(RecordDates.of(values))
                .withLanguage(language())
                .withProvenance(provenance())
                .withTags(Lists.labels(values.texts(Target.TAGS)))
                .withSubjects(Lists.labels(values.texts(Target.SUBJECTS)))
                .withSummary(summary())
                .withLeadImage(image())
                .withExt(ext());
    }

    private List<Contributor> authors() {
        var texts = values.texts(Target.AUTHOR);
        return Activity.is(values) ? Activity.authors(texts) : Lists.authors(texts);
    }

    /** The address of the article; null when it tells none that is absolute. */
    @Nullable
    String address() {
        var url = values.text(Target.URL);
        return url != null && WEB.matcher(url).matches() ? url : null;
    }

    private Titles titles() {
        var headline = line(Target.TITLE, Target.TITLE_HTML);
        var dek = line(Target.DEK, Target.DEK_HTML);
        boolean isBody = body == Target.BODY && dek != null && dek.equals(plain(values.text(Target.BODY)));
        return new Titles(
                inlines(line(Target.KICKER, Target.KICKER)),
                inlines(headline),
                dek == null || dek.equals(headline) || isBody ? List.of() : dek());
    }

    /** Of a list of texts each is a line. */
    private List<Inline> dek() {
        var plain = values.texts(Target.DEK);
        var lines = plain.isEmpty() ? values.texts(Target.DEK_HTML) : plain;
        var all = new ArrayList<Inline>();
        for (var line : lines) {
            var words = inlines(plain.isEmpty() ? bare(line) : plain(line));
            if (!all.isEmpty() && !words.isEmpty()) all.add(new LineBreak());
            all.addAll(words);
        }
        return all;
    }

    private @Nullable String line(Target plain, Target html) {
        var text = values.text(plain);
        if (text != null) return plain == Target.CAPTION && RecordText.isHtml(text) ? bare(text) : plain(text);
        var markup = values.text(html);
        return markup == null ? null : bare(markup);
    }

    private static @Nullable String bare(String markup) {
        return emptyToNull(Jsoup.parseBodyFragment(markup).text());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : emptyToNull(RecordText.line(text));
    }

    private static List<Inline> inlines(@Nullable String text) {
        return text == null ? List.of() : List.of(new Text(text));
    }

    private @Nullable String language() {
        var text = values.text(Target.LANGUAGE);
        if (text == null) return null;
        var tag = LanguageTag.of(text);
        return tag == null ? LanguageNames.tag(text) : tag;
    }

    private Provenance provenance() {
        var id = values.text(Target.ID);
        var rights = values.text(Target.RIGHTS);
        boolean isLicence = rights != null && WEB.matcher(rights).matches();
        return Provenance.NONE
                .withCanonicalUrl(address())
                .withPublication(publication())
                .withSection(values.text(Target.SECTION))
                .withIdentifiers(id == null ? List.of() : List.of(new Identifier("record", id)))
                .withRights(new Rights(null, isLicence ? null : rights, isLicence ? rights : null));
    }

    /** A site that is told by its address is called by its host. */
    private @Nullable String publication() {
        var text = values.text(Target.PUBLICATION);
        return text == null ? null : text.replaceFirst("(?i)^https?://(?:www\\.)?([^/?#]+).*", "$1");
    }

    private List<Block> summary() {
        return values.all(Target.SUMMARY).stream()
                .filter(JsonNode::isValueNode)
                .flatMap(node -> Stream.ofNullable(plain(node.asText())))
                .<Block>map(Paragraph::of)
                .toList();
    }

    private @Nullable Figure image() {
        var address = values.text(Target.IMAGE);
        if (address == null) return null;
        var alt = values.text(Target.ALT);
        var image = new Image(address, null, alt == null ? new AltText.Unknown() : AltText.of(alt));
        var caption = line(Target.CAPTION, Target.CAPTION);
        List<Block> below = caption == null ? List.of() : List.of(Paragraph.of(caption));
        return new Figure(Attributes.NONE, image, below, List.of());
    }

    /** Fields that the user names, and those whose meaning nobody knows. */
    private Map<String, String> ext() {
        var ext = new TreeMap<String, String>();
        values.shape()
                .ext()
                .forEach((key, paths) -> paths.stream()
                        .flatMap(p -> p.in(values.record()).stream())
                        .filter(n -> n.isValueNode())
                        .findFirst()
                        .ifPresent(n -> ext.put(key, RecordText.line(n.asText()))));
        values.record().properties().forEach(field -> {
            var node = field.getValue();
            if (values.isExtension(field.getKey(), node) && !values.repeats(node)) {
                ext.put("record." + field.getKey(), RecordText.line(node.asText()));
            }
        });
        return ext;
    }
}
