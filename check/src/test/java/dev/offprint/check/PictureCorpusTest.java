// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.offprint.check.Skeleton.Channel;
import dev.offprint.core.model.Article;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.FolderResources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Pictures of every kind, whole and broken, each in an article: shown, or replaced by what they say with a warning. */
@Tag("corpus")
final class PictureCorpusTest {
    private static final String KINDS = ".*\\.(?i:png|jpe?g|tiff?|avif|bmp|webp|gif|svg|tga)";

    @TestFactory
    Stream<DynamicTest> a_picture_is_shown_or_said() throws IOException {
        var shown = new AtomicInteger();
        var corpus = Corpus.of("07-images", KINDS);
        return Stream.concat(
                corpus.tests(246, file -> {
                    if (placed(file)) shown.incrementAndGet();
                }),
                Stream.of(dynamicTest("some are shown", () -> {
                    System.out.println("corpus 07-images: " + shown + " pictures are shown in every format");
                    assertThat(shown.get()).isPositive();
                })));
    }

    /** Whether every format shows it. */
    private static boolean placed(Path file) throws IOException {
        var name = file.getFileName().toString();
        var text =
                "# A picture\n\nWhat stands before it.\n\n![What it shows](<" + name + ">)\n\nWhat stands after it.\n";
        var source = new Source(
                "picture.md",
                ByteSource.of(text.getBytes(StandardCharsets.UTF_8)),
                FolderResources.of(Objects.requireNonNull(file.toAbsolutePath().getParent())));
        var read = Readers.installed().read(source, ReadOptions.STANDARD);
        var article = Trial.article(read);
        boolean everywhere = true;
        for (var format : Trial.FORMATS) everywhere &= shown(article, ((ReadResult.Ok) read).notices(), format);
        return everywhere;
    }

    private static boolean shown(Article article, List<Problem> notices, String format) throws IOException {
        var made = Trial.faultless(article, format);
        var problems = new ArrayList<>(notices);
        problems.addAll(made.problems());
        boolean shown = !skeleton(made.bytes(), format).get(Channel.PICTURE).isEmpty();
        if (!shown) assertThat(problems).as(format).anyMatch(problem -> problem.severity() == Severity.WARNING);
        return shown;
    }

    private static Skeleton skeleton(byte[] bytes, String format) throws IOException {
        return switch (format) {
            case "pdf" -> PdfSkeleton.of(bytes);
            case "docx" -> WordSkeleton.of(bytes);
            default -> EpubSkeleton.of(bytes);
        };
    }
}
