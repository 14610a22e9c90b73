// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Contributor.Role;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource({
        "By Ann Lee, AUTHOR, Ann Lee",
        "With Bob Ray, AUTHOR, Bob Ray",
        "Photos by Max Muster, PHOTOGRAPHER, Max Muster",
        "PHOTOGRAPHS BY MAX MUSTER, PHOTOGRAPHER, MAX MUSTER",
        "Fotos: Max Muster, PHOTOGRAPHER, Max Muster",
        "Illustrations by Ida Ray, ILLUSTRATOR, Ida Ray",
        "Photo Desk, AUTHOR, Photo Desk"
    })
    void who_made_the_pictures_is_no_author(String line, Role role, String name) {
        assertThat(Byline.authors(line, "")).containsExactly(new Contributor(name, role, List.of(), null));
    }
}
