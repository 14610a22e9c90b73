// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known better than the input knows it. */
public final class MetadataOptions {
    @Manual(example = "story.txt -M author=\"Jane Doe\" -M date=2024-05-01", standard = "as the input says")
    @Option(
            names = {"-M", "--metadata"},
            paramLabel = "KEY=VALUE",
            description =
                    "Sets what the input says of itself, empty: forgets it. Keys: headline, author (repeatable), date, "
                            + "modified, lang, kicker, dek, dateline, publication, section, series, tags, subjects, url, doi, "
                            + "rights, licence, or your own with a dot: my.key.")
    private List<String> settings = List.of();

    @Manual(example = "story.txt --lang de-AT", standard = "as the input says")
    @Option(names = "--lang", paramLabel = "TAG", description = "Language of the article: en, de-AT.")
    private @Nullable String language;

    /** Nothing asked for. */
    public MetadataOptions() {}

    /**
     * What becomes of an article's metadata.
     *
     * @throws IllegalArgumentException a key is unknown, or its value cannot be
     */
    public UnaryOperator<Article> transform() {
        var edits = edits();
        var unused = applied(edits, Metadata.NONE); // refuses what cannot be before anything is read
        return article -> article.withMetadata(applied(edits, article.metadata()));
    }

    /**
     * What becomes of the articles of a publication: what is set is said of the whole, but they are in its language.
     *
     * @throws IllegalArgumentException the language cannot be
     */
    public UnaryOperator<Article> transformOfBound() {
        var asked = language;
        if (asked == null) return article -> article;
        var edit = MetadataField.edit("lang", List.of(asked));
        var unused = edit.apply(Metadata.NONE);
        return article -> article.withMetadata(edit.apply(article.metadata()));
    }

    /**
     * What a publication says of itself.
     *
     * @throws IllegalArgumentException a key is unknown, or its value cannot be
     */
    public Metadata ofBound() {
        return applied(edits(), Metadata.NONE);
    }

    private static Metadata applied(List<UnaryOperator<Metadata>> edits, Metadata metadata) {
        var edited = metadata;
        for (var edit : edits) edited = edit.apply(edited);
        return edited;
    }

    private List<UnaryOperator<Metadata>> edits() {
        var edits = new ArrayList<UnaryOperator<Metadata>>();
        byKey().forEach((key, values) -> edits.add(MetadataField.edit(key, values)));
        if (language != null) edits.add(MetadataField.edit("lang", List.of(language)));
        return edits;
    }

    private Map<String, List<String>> byKey() {
        var byKey = new LinkedHashMap<String, List<String>>();
        for (var setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) throw new IllegalArgumentException("-M needs KEY=VALUE, was \"" + setting + "\"");
            byKey.computeIfAbsent(setting.substring(0, equals).strip(), k -> new ArrayList<>())
                    .add(setting.substring(equals + 1).strip());
        }
        return byKey;
    }
}
