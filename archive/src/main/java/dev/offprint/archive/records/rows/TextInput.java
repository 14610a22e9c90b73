// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.archive.pack.Unpacked;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.SampleCharset;
import dev.offprint.core.read.Source;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of any length, compressed or not, as UTF-8 without a mark, whatever it is written in; what its first bytes tell
 * of the charset counts for all. Of one thread.
 */
public final class TextInput extends FilterInputStream {
    private final List<Problem> remarks = new ArrayList<>();

    private TextInput(InputStream in) {
        super(in);
    }

    /** At the first character. */
    public static TextInput open(Source source, Limits limits) throws OffprintException {
        var raw = Unpacked.open(source, limits);
        try {
            return open(raw, source.name());
        } catch (IOException e) {
            Closing.of(raw);
            throw Unreadable.of(source.name(), e);
        }
    }

    private static TextInput open(InputStream raw, String place) throws IOException {
        var sampled = new BufferedInputStream(raw, SampleCharset.LENGTH);
        sampled.mark(SampleCharset.LENGTH);
        var sample = sampled.readNBytes(SampleCharset.LENGTH - 1);
        sampled.reset();
        int mark = SampleCharset.markLength(sample);
        sampled.skipNBytes(mark);
        var charset = SampleCharset.of(sample, null);
        var text = new TextInput(sampled);
        if (charset.equals(UTF_8)) text.in = new MendedUtf8(sampled, () -> text.remarks.add(mended(place)));
        else text.in = new Recoded(sampled, charset, () -> text.remarks.add(undecodable(place, charset)));
        if (mark == 0 && !charset.equals(UTF_8)) text.remarks.add(guessed(place, charset));
        return text;
    }

    /** What there is to say of its characters, as far as it has been read. */
    List<Problem> remarks() {
        return List.copyOf(remarks);
    }

    private static Problem guessed(String place, Charset charset) {
        return Problem.info(
                "read.charset.guessed",
                place,
                "the text does not say its character set; read as " + charset.name(),
                "save it as UTF-8 if letters are wrong");
    }

    private static Problem mended(String place) {
        return Problem.warning(
                "read.charset.mixed",
                place,
                "not all of the text is UTF-8: some bytes are read as windows-1252",
                "save all of it as UTF-8 if letters are wrong");
    }

    private static Problem undecodable(String place, Charset charset) {
        return Problem.warning(
                "read.charset.undecodable",
                place,
                "some places are not " + charset.name() + " and stand as U+FFFD",
                "save the text as UTF-8");
    }
}
