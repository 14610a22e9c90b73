// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What the ending of an address says that a file is. */
public enum MediaKind {
    PICTURE("jpg", "jpeg", "jpe", "png", "gif", "webp", "bmp", "tif", "tiff", "svg", "avif", "heic"),
    SOUND("mp3", "m4a", "m4b", "ogg", "oga", "wav", "flac", "aac", "wma", "opus", "mid"),
    FILM("mp4", "m4v", "webm", "ogv", "mov", "avi", "mkv", "wmv", "flv", "mpg", "mpeg", "3gp"),
    /** Anything else, and what has no ending. */
    OTHER;

    @SuppressWarnings("ImmutableEnumChecker") // made below
    private final Set<String> endings;

    MediaKind(String... endings) {
        this.endings = Set.of(endings);
    }

    /** Words after {@code ?} or {@code #} do not count, nor does case. */
    public static MediaKind of(String address) {
        var file = address.replaceFirst("[?#].*", "");
        int dot = file.lastIndexOf('.');
        var ending = file.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(k -> dot >= 0 && k.endings.contains(ending))
                .findFirst()
                .orElse(OTHER);
    }
}
