// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.Reads.Read;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.LangSpan;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.MathInline;
import dev.offprint.core.model.Maths;
import dev.offprint.core.model.Text;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What the article of an entry says where feedparser would be asked for a value. */
final class FeedFacts {
    private final Article article;
    private final Contents contents;

    FeedFacts(Read read) {
        this.article = read.article();
        this.contents = Contents.of(article);
    }

    /** All that it answers to a question, as texts; null when it has no such thing. */
    @Nullable
    List<String> of(String what) {
        var metadata = article.metadata();
        var provenance = metadata.provenance();
        return switch (what) {
            case "entry.title", "entry.title_detail.value" -> List.of(metadata.headlineText());
            case "feed.title", "feed.title_detail.value", "entry.source.title" ->
                some(provenance.publication(), metadata.headlineText());
            case "entry.link", "entry.links.href", "entry.enclosures.href" -> addresses();
            case "entry.media_thumbnail.url", "entry.image.href" -> addresses();
            case "entry.id", "entry.guid" ->
                provenance.identifiers().stream().map(i -> i.value()).toList();
            case "entry.author", "entry.author_detail.name", "feed.author", "feed.author_detail.name" -> names();
            case "feed.authors.name", "entry.source.author", "entry.authors.name", "entry.contributors.name" -> names();
            case "entry.tags.term", "entry.tags.label" -> metadata.tags();
            case "entry.len(tags)" -> List.of("" + metadata.tags().size());
            case "entry.published_parsed", "entry.created_parsed" ->
                some(parsed(metadata.dates().published()));
            case "entry.updated_parsed" -> some(parsed(metadata.dates().modified()));
            case "entry.published" -> some(raw(metadata.dates().published()));
            case "entry.updated" -> some(raw(metadata.dates().modified()));
            case "entry.rights", "feed.copyright", "feed.rights", "feed.copyright_detail.value" ->
                some(provenance.rights().statement());
            case "feed.rights_detail.value" -> some(provenance.rights().statement());
            case "feed.language", "entry.language", "entry.content.language", "entry.summary_detail.language" ->
                languages();
            case "entry.title_detail.language" -> languages();
            default -> null;
        };
    }

    private List<String> names() {
        return article.metadata().contributors().stream().map(Contributor::name).toList();
    }

    private List<String> languages() {
        var spans = contents.inlines().stream()
                .flatMap(i -> i instanceof LangSpan span ? Stream.ofNullable(span.language()) : Stream.empty());
        var blocks = contents.blocks().stream()
                .flatMap(b -> Stream.ofNullable(b.attributes().language()));
        return Stream.of(Stream.ofNullable(article.metadata().language()), spans, blocks)
                .flatMap(s -> s)
                .toList();
    }

    /** Every address in it, and its own. */
    List<String> addresses() {
        var all = new ArrayList<String>();
        var own = article.metadata().provenance().canonicalUrl();
        if (own != null) all.add(own);
        contents.images().stream().map(Image::address).forEach(all::add);
        for (Inline inline : contents.inlines()) if (inline instanceof Link link) all.add(link.target());
        contents.blocks().forEach(b -> {
            if (b instanceof Embed embed) all.add(embed.address());
        });
        return all;
    }

    /** Every word of the article, those of formulas and those that stand for pictures, too. */
    String words() {
        var words = new StringBuilder();
        for (var inline : contents.inlines()) {
            if (inline instanceof Text text) words.append(text.text());
            if (inline instanceof LineBreak) words.append(" ");
            if (inline instanceof MathInline math) words.append(formula(math.maths()));
        }
        for (var block : contents.blocks()) {
            if (block instanceof MathBlock math) words.append(formula(math.maths()));
            if (block instanceof CodeBlock code) words.append(code.text());
        }
        contents.images().forEach(i -> words.append(i.alt().orEmpty()));
        return words.toString();
    }

    private static String formula(Maths maths) {
        return maths.mathml() == null
                ? String.valueOf(maths.tex())
                : Jsoup.parse(maths.mathml()).text();
    }

    private static @Nullable String raw(@Nullable ArticleDate date) {
        return date == null ? null : date.raw();
    }

    private static @Nullable String parsed(@Nullable ArticleDate date) {
        if (date == null || date.value() == null) return null;
        var utc = date.value().withOffsetSameInstant(ZoneOffset.UTC);
        return Stream.of(utc.getYear(), utc.getMonthValue(), utc.getDayOfMonth(), utc.getHour(), utc.getMinute())
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "(", ", " + utc.getSecond() + ", "));
    }

    private static List<String> some(@Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull).toList();
    }
}
