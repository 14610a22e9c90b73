// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Ruby;
import dev.offprint.core.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article, to find out whether a text is in it: each word, and each pair of neighbours. So the time goes
 * with the length, and a text of common words is told from one that is there. Immutable once made.
 */
final class Words {
    private static final Pattern NOTHING = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Set<Long> pairs = new HashSet<>();

    private Words() {}

    /** What is printed of an article. */
    static Words printed(Article article) {
        var words = new Words();
        var contents = Contents.of(article);
        words.add(contents.inlines().stream()
                .flatMap(i -> i instanceof Text text
                        ? Stream.of(text.text())
                        : i instanceof Ruby ruby ? Stream.of(ruby.annotation()) : Stream.<String>of()));
        for (var block : contents.blocks()) {
            if (block instanceof CodeBlock code) words.add(Stream.of(code.text()));
            if (block instanceof Embed embed) words.add(Stream.of(embed.title(), embed.address()));
        }
        words.add(contents.images().stream().map(i -> i.alt().orEmpty()));
        words.metadata(article);
        return words;
    }

    /** All that an article holds, printed or not, and what is told as its surplus. */
    static Words all(Article article, WireFacts facts) {
        var words = printed(article);
        words.add(article.metadata().ext().values().stream());
        words.add(facts.surplus().stream().map(WireFacts.Surplus::words));
        return words;
    }

    private void metadata(Article article) {
        var metadata = article.metadata();
        var provenance = metadata.provenance();
        var rights = provenance.rights();
        var series = provenance.series();
        metadata.contributors().forEach(this::contributor);
        add(Stream.of(
                metadata.dateline(),
                provenance.publication(),
                provenance.section(),
                series == null ? null : series.name(),
                rights.holder(),
                rights.statement(),
                rights.licenceUrl()));
        add(Stream.concat(metadata.subjects().stream(), metadata.tags().stream()));
        add(provenance.identifiers().stream().map(i -> i.value()));
    }

    private void contributor(Contributor one) {
        add(Stream.concat(Stream.of(one.name()), one.affiliations().stream()));
    }

    private void add(Stream<@Nullable String> texts) {
        var all = new ArrayList<String>();
        texts.forEach(text -> {
            if (text != null) all.addAll(words(text));
        });
        for (int i = 0; i < all.size(); i++) {
            pairs.add(pair("", all.get(i)));
            if (i > 0) pairs.add(pair(all.get(i - 1), all.get(i)));
        }
    }

    /** Whether a text is there, as far as words tell; one without words always is. */
    boolean have(String text) {
        var words = words(text);
        if (words.size() == 1) return pairs.contains(pair("", words.get(0)));
        for (int i = 1; i < words.size(); i++) {
            if (!pairs.contains(pair(words.get(i - 1), words.get(i)))) return false;
        }
        return true;
    }

    private static long pair(String first, String second) {
        return ((long) first.hashCode() << 32) ^ (second.hashCode() & 0xFFFFFFFFL);
    }

    /** In small letters, without what stands between them. */
    static List<String> words(String text) {
        var plain = NOTHING.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return Stream.of(BETWEEN.split(plain, -1)).filter(w -> !w.isEmpty()).toList();
    }
}
