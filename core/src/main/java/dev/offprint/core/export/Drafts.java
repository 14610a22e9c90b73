// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Files in the making. They go when the program is told to end in the middle of one. Thread-safe. */
final class Drafts {
    /** Those of this program. */
    static final Drafts OPEN = untilTheEnd();

    private final Set<Path> open = new HashSet<>();
    private boolean isEnded;

    private static Drafts untilTheEnd() {
        var drafts = new Drafts();
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(drafts::end, "offprint-drafts"));
        } catch (IllegalStateException e) { // it ends already
            drafts.end();
        }
        return drafts;
    }

    /**
     * Begins a draft in the place of one that was left by a program that was killed.
     *
     * @throws IOException it cannot be written, or the program ends
     */
    synchronized OutputStream begin(Path draft) throws IOException {
        if (isEnded) throw new IOException("the program ends");
        Files.deleteIfExists(draft);
        var out = Files.newOutputStream(draft, CREATE_NEW, WRITE);
        open.add(draft);
        return out;
    }

    /** Forgets a draft, which has become a file or is of no use. */
    synchronized void done(Path draft) {
        open.remove(draft);
    }

    /** Removes what is open; nothing begins from now on. */
    synchronized void end() {
        isEnded = true;
        open.forEach(Drafts::remove);
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException ignored) {
            // nobody is left who could be told; the next run replaces it
        }
    }
}
