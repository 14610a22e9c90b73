// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Edition;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A container for tests: records between lines of {@code %%}, each after a line with its name. A record of {@code DRAFT} is
 * left out, one of {@code BROKEN} fails, one of {@code FAULT} throws, and after one of {@code TORN} nothing can be read.
 * A name such as {@code tide@2.md} says that it is the second version of the tide.
 */
public final class PercentContainer implements ArticleContainer {
    private static final Pattern VERSION = Pattern.compile("(.+)@(\\d+)\\.\\w+");

    @Override
    public String id() {
        return "percent";
    }

    @Override
    public String description() {
        return "records between lines of %%";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        return new String(prefix.bytes(), UTF_8).startsWith("%%\n") ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        try {
            var lines = new BufferedReader(new InputStreamReader(source.bytes().open(), UTF_8));
            if (!"%%".equals(lines.readLine())) {
                throw new OffprintException(Problem.error("read.percent", source.name(), "it holds no records", ""));
            }
            return new Records(source, intake, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Records(Source source, Intake intake, BufferedReader lines) implements Entries {
        @Override
        public @Nullable Entry next() throws OffprintException {
            try {
                var name = lines.readLine();
                return name == null ? null : entry(name, body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String body() throws IOException {
            var body = new StringBuilder();
            for (var line = lines.readLine(); line != null && !line.equals("%%"); line = lines.readLine()) {
                body.append(line).append('\n');
            }
            return body.toString();
        }

        private Entry entry(String name, String body) throws OffprintException {
            if (body.equals("TORN\n")) {
                throw new OffprintException(Problem.error("read.percent", source.name(), "the rest is torn off", ""));
            }
            var edition = VERSION.matcher(name);
            return new Entry(
                    name.replaceAll("\\.\\w+$", ""),
                    () -> read(source.name() + "#" + name, body),
                    edition.matches() ? new Edition(edition.group(1), Long.parseLong(edition.group(2)), null) : null);
        }

        private ReadResult read(String place, String body) {
            var origin = new Origin(place, "percent");
            if (body.equals("FAULT\n")) throw new IllegalStateException("broken");
            if (body.equals("BROKEN\n")) {
                return new ReadResult.Failed(origin, Problem.error("read.percent", place, "it is broken", ""));
            }
            if (body.equals("DRAFT\n")) {
                var why = Problem.info("read.draft", place, "it is a draft", "--include drafts takes drafts");
                return new ReadResult.Skipped(origin, why);
            }
            var text = new Source(place, ByteSource.of(body.getBytes(UTF_8)), source.resources());
            return intake.readers().read(text, intake.options());
        }

        @Override
        public void close() {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
