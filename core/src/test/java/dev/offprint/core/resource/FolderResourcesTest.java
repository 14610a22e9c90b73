// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderResourcesTest {
    @TempDir
    Path outer;

    private Resources resources = Resources.NONE;

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectories(outer.resolve("in/img"));
        Files.writeString(outer.resolve("secret"), "secret");
        Files.writeString(outer.resolve("in/a b.txt"), "a b");
        Files.writeString(outer.resolve("in/img/ü.txt"), "ü");
        resources = FolderResources.of(outer.resolve("in"));
    }

    @ParameterizedTest
    @CsvSource({
        "a b.txt, a b",
        "a%20b.txt?x=1#y, a b",
        "./img/../a b.txt, a b",
        "img/%C3%BC.txt, ü",
        "/img/ü.txt, ü",
        "'data:,a%20b', a b",
        "'data:text/plain;base64,YSBi', a b"
    })
    void what_lies_in_the_folder_or_in_the_address_is_found(String address, String content) throws IOException {
        assertThat(resources.find(address))
                .hasValueSatisfying(bytes -> assertThat(bytes)
                        .satisfies(b -> assertThat(b.readAll())
                                .asString(StandardCharsets.UTF_8)
                                .isEqualTo(content)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gone.txt", "img", "", "#x", "https://example.org/a.png", "//example.org/a.png", "http://[broken"
            })
    void what_is_not_there_is_not_found(String address) throws IOException {
        assertThat(resources.find(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "img/../../secret", "%2e%2e/secret", "/../secret", "..%2Fsecret"})
    void what_lies_outside_is_refused(String address) {
        assertThatIOException()
                .isThrownBy(() -> resources.find(address))
                .withMessage("it lies outside the folder of the article");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/hosts",
                "FILE:secret",
                "c:/secret",
                "C:\\secret",
                "about:blank",
                "a%00b",
                "data:text/plain"
            })
    void addresses_of_other_kinds_are_refused(String address) {
        assertThatIOException().isThrownBy(() -> resources.find(address));
    }

    @Test
    void a_link_out_of_the_folder_is_refused() throws IOException {
        Files.createSymbolicLink(outer.resolve("in/link"), outer.resolve("secret"));
        assertThatIOException().isThrownBy(() -> resources.find("link"));
    }

    @Test
    void a_link_inside_the_folder_is_followed() throws IOException {
        Files.createSymbolicLink(outer.resolve("in/link"), outer.resolve("in/a b.txt"));
        assertThat(resources.find("link")).isPresent();
    }
}
