// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters: byte order mark, then strict UTF-8, then what the document declares, then a detector. UTF-8
 * stands before the declaration because tools that save a page often re-encode it and leave the declaration; text of
 * another charset is hardly ever UTF-8 by chance.
 */
final class Decoder {
    private static final char UNDECODABLE = '\uFFFD';

    private static final int LONGEST_NAME = 40;

    private final String place;
    private final ProblemSink problems;

    Decoder(String place, ProblemSink problems) {
        this.place = place;
        this.problems = problems;
    }

    /** Decodes, with problems for what was guessed, could not be decoded or was left out. */
    DecodedText decode(byte[] bytes, @Nullable String declared) {
        var mark = ByteOrderMark.of(bytes);
        int start = mark == null ? 0 : mark.length();
        var charset = mark == null ? withoutMark(bytes, declared) : mark.charset();
        return decode(bytes, start, charset);
    }

    private Charset withoutMark(byte[] bytes, @Nullable String declared) {
        var wide = CharsetGuess.wide(bytes);
        if (wide != null) return guessed(wide, declared);
        if (isUtf8(bytes) && !CharsetGuess.hasEscapes(bytes)) return StandardCharsets.UTF_8;
        var named = declared == null ? null : CharsetGuess.byName(declared);
        if (named != null && !named.equals(StandardCharsets.UTF_8)) return named;
        return guessed(CharsetGuess.of(bytes), declared);
    }

    private Charset guessed(Charset charset, @Nullable String declared) {
        var cure = "save it as UTF-8 if letters are wrong";
        var read = "; read as " + charset.name();
        if (declared == null) {
            var what = "the text does not say its character set" + read;
            problems.accept(Problem.info("read.charset.guessed", place, what, cure));
        } else if (!charset.name()
                .toLowerCase(Locale.ROOT)
                .startsWith(declared.strip().toLowerCase(Locale.ROOT))) {
            problems.accept(Problem.warning("read.charset.declared", place, wrong(declared) + read, cure));
        }
        return charset;
    }

    private static String wrong(String declared) {
        var name = declared.strip().replaceAll("\\s+", " ");
        var shown = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return CharsetGuess.byName(declared) == null
                ? "its character set is said to be " + shown + ", which is not known"
                : "its character set is said to be " + shown + ", which it is not";
    }

    private DecodedText decode(byte[] bytes, int start, Charset charset) {
        var text = new String(bytes, start, bytes.length - start, charset);
        reportUndecodable(bytes, start, text, charset);
        if (Characters.isPlain(text)) return new DecodedText(text, charset);
        var lines = Characters.normaliseLineEnds(text);
        var clean = Characters.clean(lines);
        if (clean.length() < lines.length()) reportDropped(lines.length() - clean.length());
        return new DecodedText(clean, charset);
    }

    /** The same for what has been decoded by somebody else. */
    String tidy(String text) {
        if (Characters.isPlain(text)) return text;
        var lines = Characters.normaliseLineEnds(text);
        var clean = Characters.clean(lines);
        if (clean.length() < lines.length()) reportDropped(lines.length() - clean.length());
        return clean;
    }

    private void reportUndecodable(byte[] bytes, int start, String text, Charset charset) {
        if (text.indexOf(UNDECODABLE) < 0 || decodes(bytes, start, charset)) return;
        long count = text.chars().filter(c -> c == UNDECODABLE).count();
        problems.accept(Problem.warning(
                "read.charset.undecodable",
                place,
                count + " places are not " + charset.name() + " and stand as U+FFFD",
                "save the text as UTF-8"));
    }

    private void reportDropped(int count) {
        problems.accept(Problem.warning(
                "read.characters.dropped",
                place,
                count + " control characters that no output can hold were left out",
                ""));
    }

    static boolean isUtf8(byte[] bytes) {
        return decodes(bytes, 0, StandardCharsets.UTF_8);
    }

    private static boolean decodes(byte[] bytes, int start, Charset charset) {
        try {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start)) != null;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
