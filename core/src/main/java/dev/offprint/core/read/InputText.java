// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** The bytes of an input, refused when they cannot be a text. Stateless. */
final class InputText {
    private InputText() {}

    /**
     * All bytes of an input.
     *
     * @throws OffprintException it cannot be read, is empty, too large or no text
     */
    static byte[] bytes(String name, ByteSource source, Limits limits) throws OffprintException {
        var bytes = readCapped(name, source, limits.inputBytes());
        if (bytes.length == 0) throw failed("read.empty", name, "the input is empty", "");
        var binary = binary(bytes);
        if (binary != null) {
            var cure = BinaryKind.of(bytes).map(BinaryKind::cure).filter(c -> !c.isEmpty());
            throw failed(
                    "read.binary",
                    name,
                    "this " + binary + ", not an article in text",
                    cure.orElse("give an input that is text"));
        }
        return bytes;
    }

    /** What bytes are that are no text, as it follows "this"; null when they may be text. */
    static @Nullable String binary(byte[] bytes) {
        var kind = BinaryKind.of(bytes);
        if (kind.isPresent()) return "looks like " + kind.get().description();
        return isRubbish(bytes) ? "looks like binary data" : null;
    }

    private static byte[] readCapped(String name, ByteSource source, long most) throws OffprintException {
        int cap = (int) Math.min(Integer.MAX_VALUE - 16, most + 1);
        try (var in = source.open()) {
            var bytes = in.readNBytes(cap);
            if (bytes.length > most) {
                throw failed(
                        "read.limit.input-bytes",
                        name,
                        "the input is larger than " + most + " bytes, the limit (input-bytes)",
                        Limit.INPUT_BYTES.cure());
            }
            return bytes;
        } catch (OffprintException e) {
            throw e;
        } catch (IOException e) {
            throw new OffprintException(unreadable(name, e), e);
        }
    }

    static Problem unreadable(String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return Problem.error("read.missing", name, "there is no such file", "check its name");
        }
        if (e instanceof AccessDeniedException) {
            return Problem.error("read.unreadable", name, "reading it is not permitted", "change its permissions");
        }
        return Problem.error("read.unreadable", name, "the input cannot be read: " + reason(e), "");
    }

    /** The reason alone: the system's message repeats the name. */
    private static String reason(IOException e) {
        var reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? "it is damaged or not whole" : reason;
    }

    private static boolean isRubbish(byte[] bytes) {
        if (ByteOrderMark.of(bytes) != null || CharsetGuess.wide(bytes) != null) return false;
        int sample = Math.min(bytes.length, 8 * Prefix.LENGTH);
        int controls = 0;
        for (int i = 0; i < sample; i++) if (isControl(bytes[i])) controls++;
        // Text in an old charset has no control characters; what is valid UTF-8 may have some, which are dropped.
        int share = Decoder.isUtf8(bytes) ? 3 : 50;
        return controls * (long) share > sample;
    }

    private static boolean isControl(byte b) {
        return b == 0x7F || (b >= 0 && b < 0x20 && (b < '\t' || b > '\r') && b != 0x1B);
    }

    private static OffprintException failed(String code, String name, String what, String cure) {
        return new OffprintException(Problem.error(code, name, what, cure));
    }
}
