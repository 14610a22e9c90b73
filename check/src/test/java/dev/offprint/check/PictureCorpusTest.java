// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.offprint.check.Skeleton.Channel;
import dev.offprint.core.model.Article;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.FolderResources;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
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
        var read = read(
                text,
                FolderResources.of(Objects.requireNonNull(file.toAbsolutePath().getParent())));
        var said = Trial.article(read(text, address -> Optional.empty()));
        boolean everywhere = true;
        for (var format : Trial.FORMATS) everywhere &= shown(read, said, format);
        return everywhere;
    }

    private static ReadResult read(String text, Resources resources) {
        var source = new Source("picture.md", ByteSource.of(text.getBytes(StandardCharsets.UTF_8)), resources);
        return Readers.installed().read(source, ReadOptions.STANDARD);
    }

    /** Whether a format shows it; else the words of the same article without the picture must be there, and a warning. */
    private static boolean shown(ReadResult read, Article said, String format) throws IOException {
        var article = Trial.article(read);
        var made = Trial.made(article, format);
        Conformance.assertFaultless(made.bytes(), format);
        boolean shown = !skeleton(made.bytes(), format).get(Channel.PICTURE).isEmpty();
        Conformance.words(shown ? article : said, made.bytes(), format);
        var problems = new ArrayList<>(((ReadResult.Ok) read).notices());
        problems.addAll(made.problems());
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
