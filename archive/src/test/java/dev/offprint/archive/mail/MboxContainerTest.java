// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class MboxContainerTest {
    private static final String BOX = """
            From ann@example.org Mon Mar  3 09:30:00 2025
            From: Ann <ann@example.org>
            Subject: =?utf-8?Q?Fr=C3=BChling?=

            First words.

            >From the start it was quoted.
            From here on it is not, in the midst of a paragraph.

            From bob@example.org Mon Mar  3 09:31:00 2025
            From: Bob <bob@example.org>
            Subject: Two

            Second words.
            """;
    private final MboxContainer container = new MboxContainer();

    @Test
    void each_message_is_an_entry_and_quoted_lines_are_as_they_were() throws IOException {
        var names = new ArrayList<String>();
        var results = read(BOX.getBytes(UTF_8), ReadOptions.STANDARD, names);
        assertThat(names).containsExactly("fruhling", "two");
        assertThat(results).hasSize(2).allMatch(ReadResult.Ok.class::isInstance);
        assertThat(Letters.text((ReadResult.Ok) results.get(0)))
                .contains("From the start it was quoted.", "From here on")
                .doesNotContain(">");
    }

    @Test
    void a_packed_mailbox_is_read() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(BOX.getBytes(UTF_8));
        }
        assertThat(container.probe(new Prefix("x", out.toByteArray()))).isEqualTo(Likelihood.CERTAIN);
        assertThat(read(out.toByteArray(), ReadOptions.STANDARD, new ArrayList<>()))
                .hasSize(2);
    }

    @Test
    void a_message_that_is_too_large_fails_alone() throws IOException {
        var large = BOX.replace("First words.", "First words.\n".repeat(100)).getBytes(UTF_8);
        var options = ReadOptions.STANDARD.withLimits(Limits.STANDARD.with(Limit.INPUT_BYTES, 500));
        var results = read(large, options, new ArrayList<>());
        assertThat(results.get(0)).isInstanceOf(ReadResult.Failed.class);
        assertThat(results.get(1)).isInstanceOf(ReadResult.Ok.class);
    }

    @Test
    void every_beginning_is_read_or_refused() throws IOException {
        var all = BOX.getBytes(UTF_8);
        for (int length = 1; length < all.length; length++) {
            try {
                assertThat(read(Arrays.copyOf(all, length), ReadOptions.STANDARD, new ArrayList<>()))
                        .isNotEmpty();
            } catch (OffprintException e) {
                assertThat(e.problem().code()).isEqualTo("read.mbox.empty");
            }
        }
    }

    private List<ReadResult> read(byte[] bytes, ReadOptions options, List<String> names) throws OffprintException {
        var source = new Source("box", ByteSource.of(bytes), Resources.NONE);
        var results = new ArrayList<ReadResult>();
        try (var entries = container.open(source, new Intake(Readers.installed(), Containers.NONE, options, 0))) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                names.add(entry.name());
                results.add(entry.article().get());
            }
        }
        return results;
    }

    @Test
    void after_a_broken_message_the_next_goes_on() throws IOException {
        var broken = """
                From ann@example.org Mon Mar  3 09:30:00 2025
                From: Ann <ann@example.org>
                Subject: Open
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain
                Content-Transfer-Encoding: base64

                VGhlIHNl*YSB3ZW50IG91dC4g

                """;
        var results = read((broken + BOX).getBytes(UTF_8), ReadOptions.STANDARD, new ArrayList<>());
        assertThat(results).hasSize(3).allMatch(ReadResult.Ok.class::isInstance);
        assertThat(Letters.text((ReadResult.Ok) results.get(0))).contains("The sea went out.");
        assertThat(Letters.codes((ReadResult.Ok) results.get(0))).contains("read.mail.encoding");
    }
}
