package io.github.cameltelnyx.tooling.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DriftCheckTest {

    @TempDir
    Path project;
    Path generated;
    DriftCheck check;

    @BeforeEach
    void generateAPage() throws IOException {
        generated = Files.createDirectories(project.resolve("generated/deep"));
        Files.writeString(generated.resolve("page.md"), "as committed");
        check = new DriftCheck(project.resolve("copies"), List.of(project.resolve("generated"), project.resolve("absent")));
        check.snapshot();
    }

    @Test
    void unchangedFilesPass() throws IOException {
        Files.writeString(generated.resolve("page.md"), "as committed");
        assertThatCode(check::compare).doesNotThrowAnyException();
    }

    @Test
    void aChangedFileIsNamed() throws IOException {
        Files.writeString(generated.resolve("page.md"), "as generated");
        assertThatThrownBy(check::compare).hasMessageContaining("page.md (changed)").hasMessageContaining("review and commit");
    }

    @Test
    void anAddedFileIsNamed() throws IOException {
        Files.writeString(generated.resolve("other.md"), "new");
        assertThatThrownBy(check::compare).hasMessageContaining("other.md (added)").hasMessageNotContaining("page.md");
    }

    @Test
    void aRemovedFileIsNamed() throws IOException {
        Files.delete(generated.resolve("page.md"));
        assertThatThrownBy(check::compare).hasMessageContaining("page.md (removed)");
    }

    @Test
    void theBuildAfterADriftPasses() throws IOException {
        Files.writeString(generated.resolve("page.md"), "as generated");
        check.snapshot();
        assertThatCode(check::compare).doesNotThrowAnyException();
    }
}
