// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people hold and nobody can make articles of is answered with one line that says what it is. */
@SuppressWarnings("StringConcatToTextBlock")
class NoArticlesTest {
    private static final String LINKS = "no articles: nothing is fetched from the network; save the pages, or export";
    private static final String EXPORT = "export it as JSON Lines or CSV";
    private static final String UNPACK = "unpack it first, or pack it as ZIP or tar.gz";
    private static final String SAVE = "save it as HTML or plain text";

    @TempDir
    private Path folder;

    static Stream<Arguments> binaries() {
        return Stream.of(
                Arguments.of("t.parquet", "PAR1", "this looks like a Parquet table; " + EXPORT),
                Arguments.of("t.arrow", "ARROW1\0\0", "this looks like an Arrow table; " + EXPORT),
                Arguments.of("t.feather", "FEA1", "this looks like a Feather table; " + EXPORT),
                Arguments.of("t.avro", "Obj\1", "this looks like an Avro table; " + EXPORT),
                Arguments.of("t.sqlite", "SQLite format 3\0", "this looks like an SQLite database; " + EXPORT),
                Arguments.of("t.7z", "7z\u00BC\u00AF'\u001C", "this looks like a 7-Zip archive; " + UNPACK),
                Arguments.of("t.rar", "Rar!\u001A\7\1\0", "this looks like a RAR archive; " + UNPACK),
                Arguments.of("t.tar.xz", "\u00FD7zXZ\0", "this looks like xz-compressed data; " + UNPACK),
                Arguments.of("t.doc", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "Office document; " + SAVE),
                Arguments.of("t.rtf", "{\\rtf1\\ansi Ebb\\par}", "this looks like an RTF document; " + SAVE));
    }

    static Stream<Arguments> links() {
        return Stream.of(
                Arguments.of(
                        "ril_export.html",
                        "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
                                + "<li><a href=\"https://a.test/1\" time_added=\"1\">A</a></li>\n"
                                + "<li><a href=\"https://a.test/2\" time_added=\"1\">B</a></li></ul></body></html>"),
                Arguments.of(
                        "pocket.csv",
                        "title,url,time_added,tags,status\nA,https://a.test/1,17,,unread\nB,https://a.test/2,17,,archive\n"),
                Arguments.of(
                        "instapaper-export.csv",
                        "URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.test/1,A,,Unread,17,[]\n"
                                + "https://a.test/2,B,,Archive,17,[]\n"),
                Arguments.of(
                        "pinboard.json", "[" + pinboard("https://a.test/1") + "," + pinboard("https://a.test/2") + "]"),
                Arguments.of(
                        "bookmarks.html",
                        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><A HREF=\"https://a.test/1\">A</A>\n"
                                + "<DT><A HREF=\"https://a.test/2\">B</A>\n</DL>"),
                Arguments.of("links.jsonl", "{\"url\":\"https://a.test/1\"}\n{\"url\":\"https://a.test/2\"}\n"),
                Arguments.of("urls.txt", "https://a.test/1\n\nhttps://a.test/2\n"),
                Arguments.of(
                        "sitemap.xml",
                        "<?xml version=\"1.0\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                                + "<url><loc>https://a.test/1</loc></url><url><loc>https://a.test/2</loc></url></urlset>"));
    }

    private static String pinboard(String address) {
        return "{\"href\":\"" + address
                + "\",\"description\":\"Ebb\",\"extended\":\"\",\"meta\":\"0a\",\"hash\":\"0b\","
                + "\"time\":\"2024-01-01T00:00:00Z\",\"shared\":\"no\",\"toread\":\"yes\",\"tags\":\"\"}";
    }

    private void assertOneLine(Path file, String... said) {
        var run = Session.installed(file, "-o", folder.resolve("out"));
        assertThat(run.exitCode()).isEqualTo(1);
        var errors = run.err().lines().filter(l -> l.startsWith("error: ")).toList();
        assertThat(errors).as(run.err()).hasSize(1);
        assertThat(errors.get(0)).contains(file.toString()).contains(said);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("binaries")
    void what_is_for_other_programs_says_what_it_is_and_what_to_do(String name, String start, String said)
            throws IOException {
        var file = Files.write(folder.resolve(name), (start + "\0\1\2\3".repeat(20)).getBytes(ISO_8859_1));
        assertOneLine(file, said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("links")
    void lists_of_links_are_said_to_be_such(String name, String text) throws IOException {
        assertOneLine(Files.writeString(folder.resolve(name), text), "holds only links (2 of them)", LINKS);
    }

    @ParameterizedTest
    @MethodSource("shortcuts")
    void a_shortcut_is_a_list_of_one(String name, String text) throws IOException {
        assertOneLine(Files.writeString(folder.resolve(name), text), "holds only links (1 of them)", LINKS);
    }

    static Stream<Arguments> shortcuts() {
        return Stream.of(
                Arguments.of("a.url", "[InternetShortcut]\r\nURL=https://a.test/\r\n"),
                Arguments.of(
                        "a.webloc",
                        "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>URL</key>"
                                + "<string>https://a.test</string></dict></plist>"));
    }
}
