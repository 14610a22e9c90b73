// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Glance;
import dev.offprint.archive.xml.MediaKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What posts of an export refer to by number: files, and blocks that several posts share. Holds no more than so many
 * characters; what comes after is as if the export did not have it. Filled by one thread, then read by any.
 */
final class Library {
    private static final int MOST = 1 << 25;
    /** What an entry takes beside its characters. */
    private static final int ENTRY = 150;

    private final Map<String, MediaFile> files = new HashMap<>();
    private final Map<String, List<MediaFile>> byParent = new HashMap<>();
    private final Map<String, String> blocks = new HashMap<>();
    private long size;

    /** Keeps an item, if it is of the kind that others refer to. */
    void see(String text) {
        // Far cheaper than a look at every item.
        boolean isMeant = text.contains("attachment_url>") || text.contains("wp_block<") || text.contains("[wp_block]");
        if (isMeant) see(Glance.of(text));
    }

    private void see(Glance item) {
        var address = item.text("attachment_url");
        if (!address.isEmpty()) {
            if (fits(address.length() + item.text("excerpt:encoded").length())) keep(MediaFile.of(item));
        } else if (item.text("post_type").equals("wp_block")
                && fits(item.text("content:encoded").length())) {
            blocks.put(item.text("post_id"), item.text("content:encoded"));
        }
    }

    /** How to mend that something is not here. */
    String cure() {
        return size <= MOST ? "export the media too" : "export in parts: it names more files than are kept at once";
    }

    /** The file of a number. */
    Optional<MediaFile> file(String id) {
        return Optional.ofNullable(files.get(id));
    }

    /** The files that were put up for a post, in their order. */
    List<MediaFile> files(String post, MediaKind kind) {
        return byParent.getOrDefault(post, List.of()).stream()
                .filter(file -> file.kind() == kind)
                .sorted(Comparator.comparingInt(MediaFile::order).thenComparingLong(Library::number))
                .toList();
    }

    /** The shared block of a number; empty when it is not known. */
    String block(String id) {
        return blocks.getOrDefault(id, "");
    }

    private boolean fits(int characters) {
        size += characters + ENTRY;
        return size <= MOST;
    }

    private void keep(MediaFile file) {
        files.put(file.id(), file);
        byParent.computeIfAbsent(file.parent(), p -> new ArrayList<>()).add(file);
    }

    private static long number(MediaFile file) {
        return file.id().matches("\\d{1,18}") ? Long.parseLong(file.id()) : 0;
    }
}
