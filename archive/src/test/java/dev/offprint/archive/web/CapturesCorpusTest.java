// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Image;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.PageOptions;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.Fidelity;
import dev.offprint.core.read.html.WordOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every page that an archive captured is an article with its title, with every word in order, and with its pictures. */
@Tag("corpus")
final class CapturesCorpusTest {
    private static final Path SETS = Path.of(System.getProperty("corpus", "no-corpus"), "06-web-archives");

    private static final int PAGES = 34;
    private static final int PICTURES = 36;

    private static final ReadOptions WHOLE_PAGES =
            ReadOptions.STANDARD.withPages(PageOptions.STANDARD.withMainContent(PageOptions.MainContent.NEVER));

    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger pictures = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> each_captured_page_is_an_article_with_all_its_words_and_pictures() throws IOException {
        List<Path> files;
        try (var all = Files.walk(SETS)) {
            files = all.filter(f -> f.toString().matches(".*\\.(?:w?arc|warc\\.gz|wacz)"))
                    .sorted()
                    .toList();
        }
        var tests = files.stream().map(f -> dynamicTest(SETS.relativize(f).toString(), () -> check(f)));
        return Stream.concat(tests, Stream.of(dynamicTest("all of them", () -> {
            System.out.println("corpus 06-web-archives: " + pages + " pages and " + pictures + " pictures of "
                    + files.size() + " archives, " + PAGES + " and " + PICTURES + " required");
            assertThat(pages).hasValueGreaterThanOrEqualTo(PAGES);
            assertThat(pictures).hasValueGreaterThanOrEqualTo(PICTURES);
        })));
    }

    private void check(Path file) throws IOException {
        var captures = CapturedPage.in(file);
        var captured = captures.stream().filter(CapturedPage::isPage).toList();
        var read = read(file);
        assertThat(read.stream()
                        .map(ok -> ok.article().metadata().headlineText() + " "
                                + ok.article().metadata().provenance().canonicalUrl())
                        .toList())
                .as(
                        "articles of %s",
                        captured.stream().map(CapturedPage::address).toList())
                .hasSameSizeAs(captured);
        var shown = captures.stream()
                .filter(CapturedPage::isPicture)
                .map(CapturedPage::address)
                .collect(Collectors.toSet());
        for (var page : captured) check(page, read, shown);
    }

    private void check(CapturedPage page, List<ReadResult.Ok> read, Set<String> shown) throws IOException {
        var body = page.document().body();
        var title = page.document().title();
        var best = read.stream()
                .filter(ok -> title.contains(ok.article().metadata().headlineText()))
                .min(Comparator.comparingInt(ok -> WordOrder.broken(body, ok).size()))
                .orElseThrow();
        pages.incrementAndGet();
        assertThat(Fidelity.shown(Fidelity.missing(body, best)))
                .as("words of %s", page.address())
                .isEmpty();
        assertThat(WordOrder.broken(body, best))
                .as("order in %s", page.address())
                .isEmpty();
        for (var address : page.pictures()) {
            if (!shown.contains(address)) continue;
            pictures.incrementAndGet();
            assertThat(taken(best.article(), page))
                    .as("pictures of %s", page.address())
                    .contains(address);
        }
    }

    /** The pictures that it has. */
    private static List<String> taken(Article article, CapturedPage page) {
        return Contents.of(article).images().stream()
                .filter(image -> image.assetId() != null)
                .map(Image::address)
                .map(address -> StringUtil.resolve(page.address(), address))
                .toList();
    }

    private static List<ReadResult.Ok> read(Path file) throws IOException {
        var container = file.toString().endsWith(".wacz") ? new WaczContainer() : new WarcContainer();
        try {
            return Opened.of(container, Source.of(file), WHOLE_PAGES).results().stream()
                    .filter(ReadResult.Ok.class::isInstance)
                    .map(ReadResult.Ok.class::cast)
                    .toList();
        } catch (OffprintException e) {
            assertThat(e.problem().what()).isNotBlank();
            return List.of();
        }
    }
}
