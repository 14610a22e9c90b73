// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.read.html.flow.VisibleText;
import dev.offprint.core.read.html.head.Folded;
import dev.offprint.core.read.html.head.SaidDates;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tells lines that say nothing but what the metadata say: authors, dates, tags, the site. Of one article's metadata. */
final class KnownLine {
    /** What stands around those in a line, folded. */
    private static final Pattern AROUND =
            Pattern.compile(" (?:by|von|par|por|di|da|door|av|af|автор|текст|in|under|filed|tagged|tags?|topics?"
                    + "|categor(?:y|ies)|posted|published|written|submitted|on|at|am|um|uhr|le|el|il|alle|à|om|den|kl|em|the|and|und|et|y|e|for|и"
                    + "|schlagworte|veröffentlicht|publié|publicado|pubblicato|par|dans|en|special to"
                    + "|بقلم|كتب|מאת|作者|文|著者|記者|记者|글|기자)(?= )");

    private static final int LONGEST = 200;
    private static final String THINGS = "img, picture, video, audio, iframe, table, button, input, svg";

    private final Metadata metadata;

    KnownLine(Metadata metadata) {
        this.metadata = metadata;
    }

    /** Whether a line holds a name, a date or a tag, and nothing that is not known. */
    boolean is(Element line) {
        var text = VisibleText.of(line);
        if (text.isEmpty() || text.length() > LONGEST || line.selectFirst(THINGS) != null) return false;
        var said = SaidDates.in(text);
        if (!isKnown(said.published()) || !isKnown(said.modified())) return false;
        var beside = " " + Folded.of(SaidDates.beside(text)) + " ";
        var unnamed = without(beside, authors());
        boolean isSure = said.published().isPresent()
                || said.modified().isPresent()
                || !unnamed.equals(beside)
                || line.selectFirst(OpeningLines.TAGS) != null;
        return isSure
                && AROUND.matcher(without(unnamed, others())).replaceAll("").isBlank();
    }

    private Stream<String> authors() {
        return metadata.contributors().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.name()), one.affiliations().stream()));
    }

    private Stream<String> others() {
        var from = metadata.provenance();
        return Stream.concat(
                metadata.tags().stream(),
                Stream.of(Optional.ofNullable(from.publication()), Optional.ofNullable(from.section()))
                        .flatMap(Optional::stream));
    }

    /** The longest first, as one name may be a part of another. */
    private static String without(String words, Stream<String> names) {
        var rest = words;
        var longestFirst = names.map(Folded::of)
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var name : longestFirst) rest = rest.replace(" " + name + " ", " ");
        return rest;
    }

    private boolean isKnown(Optional<ArticleDate> said) {
        var dates = metadata.dates();
        return said.isEmpty()
                || Stream.of(Optional.ofNullable(dates.published()), Optional.ofNullable(dates.modified()))
                        .flatMap(Optional::stream)
                        .anyMatch(said.get()::isSameDay);
    }
}
