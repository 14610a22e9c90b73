// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.notice.OffprintException;
import java.io.IOException;
import java.util.Locale;

/**
 * What is known of an input before it is read.
 *
 * @param name its file name; may be empty
 * @param bytes its first bytes, 8 KiB at most
 */
@SuppressWarnings("ArrayRecordComponent") // a view for the time of one probe; never compared
public record Prefix(String name, byte[] bytes) {
    /** Most bytes that a probe sees. */
    public static final int LENGTH = 8192;

    /**
     * That of an input.
     *
     * @throws OffprintException it cannot be read
     */
    public static Prefix of(Source source) throws OffprintException {
        try (var in = source.bytes().open()) {
            return new Prefix(source.name(), in.readNBytes(LENGTH));
        } catch (IOException e) {
            throw new OffprintException(InputText.unreadable(source.name(), e), e);
        }
    }

    /** Whether the bytes may be text, as far as they go. */
    public boolean looksLikeText() {
        return InputText.binary(bytes) == null;
    }

    /** The name's ending in lower case, without the dot; empty when there is none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
