// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Items that must not be used are left out of a folder of files, whatever their format, and taken when asked for. */
class WireStatusInFoldersTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_held_back_is_left_out_and_told() throws IOException {
        write("free.json", ninjs("\"pubstatus\":\"usable\"", "Free"));
        write("a/embargoed.json", ninjs("\"embargoed\":\"2099-01-01T00:00:00Z\"", "Held"));
        write("a/withheld.xml", nitf("withheld"));
        write("a/canceled.xml", g2("canceled"));
        var run = Session.run(folder.resolve("wire"), "-o", folder.resolve("out"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("out/free.pdf")).content().startsWith("pdf|Free|");
        assertThat(folder.resolve("out/a")).doesNotExist();
        assertThat(run.err())
                .contains("embargoed.json: ", "--include embargoed")
                .contains("withheld.xml: ", "--include withheld")
                .contains("canceled.xml: ", "--include canceled")
                .contains("1 file made, 3 left out");
        var all = Session.run(
                folder.resolve("wire"), "-o", folder.resolve("all"), "--include", "embargoed,withheld,canceled");
        assertThat(all.err()).contains("4 files made");
        assertThat(folder.resolve("all/a/canceled.pdf")).content().startsWith("pdf|Held|");
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve("wire").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String ninjs(String status, String headline) {
        return "{\"uri\":\"urn:" + headline + "\",\"type\":\"text\",\"versioncreated\":\"2024-01-01T00:00:00Z\","
                + status + ",\"headline\":\"" + headline + "\",\"body_xhtml\":\"<p>The sea.</p>\"}";
    }

    private static String nitf(String status) {
        return "<nitf><head><docdata management-status='" + status + "'><doc-id id-string='a'/></docdata></head><body>"
                + "<body.head><hedline><hl1>Held</hl1></hedline></body.head><body.content><p>The sea.</p></body.content>"
                + "</body></nitf>";
    }

    private static String g2(String status) {
        return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:g2' version='1'><itemMeta><pubStatus"
                + " qcode='stat:" + status
                + "'/></itemMeta><contentMeta><headline>Held</headline></contentMeta><contentSet>"
                + "<inlineData contenttype='text/plain'>The sea.</inlineData></contentSet></newsItem>";
    }
}
