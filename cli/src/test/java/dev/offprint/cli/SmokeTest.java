// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import java.nio.file.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmokeTest {
    @TempDir
    Path dir;

    void go(Object... a) {
        var s = Session.run(a);
        System.out.println(
                "$ " + java.util.Arrays.toString(a) + " -> " + s.exitCode() + "\nOUT:" + s.out() + "\nERR:" + s.err());
    }

    @Test
    void t() throws Exception {
        var f = dir.resolve("story.txt");
        Files.writeString(
                f,
                "A Headline Here\n\nBy Jane Doe\n\nSome text that is long enough to be a paragraph of a text.\n\nAnother one here.\n");
        go("--help");
        go("convert", "--help");
        go("inspect", "--help");
        go("--version");
        go();
        go("formats");
        go(f);
        go(f, "-o", dir.resolve("x.epub"));
        go(f, "-t", "pdf,docx", "-o", dir.resolve("out"), "--json");
        go(f, "--page-size", "A44");
        go(f, "--colums", "2");
        go(f, "--columns", "9");
        go(f, "-t", "pfd");
        go(f, "-f", "txet");
        go("nix.txt");
        go(f, "-o", "x.doc");
        go("inspect", f);
        go(f, "-M", "titel=x");
        go(f, "-o", "-", "-M", "title=Neu", "--lang", "de_AT");
        go(f, "--margin", "1,2");
        go(f, "--margin", "50cm");
        go(f, "-o");
        go("convrt", f);
        go(dir, "-o", dir.resolve("m"));
    }
}
