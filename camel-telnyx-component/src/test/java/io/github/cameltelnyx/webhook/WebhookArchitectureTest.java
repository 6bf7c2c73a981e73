package io.github.cameltelnyx.webhook;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.cameltelnyx.EventMessage;
import io.github.cameltelnyx.TelnyxConstants;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Which way the arrows of the consumer's packages run, and which classes need an HTTP engine to load. */
class WebhookArchitectureTest {

    private static final String ROOT = "io.github.cameltelnyx";
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT + ".event", ROOT + ".webhook");

    @Test
    void theEventUsesNothingElseOfOursButNames() {
        noClasses().that()
                .resideInAPackage(ROOT + ".event")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(ROOT + ".event", ROOT + ".names"))))
                .check(CLASSES);
    }

    @Test
    void theWebhookUsesTheRoomsBelowItOnly() {
        noClasses().that()
                .resideInAPackage(ROOT + ".webhook")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAnyPackage(ROOT + ".event", ROOT + ".texml", ROOT + ".names", ROOT + ".metrics",
                                ROOT + ".await", ROOT + ".webhook")))
                        .and(not(type(TelnyxConstants.class)))
                        .and(not(type(EventMessage.class))))
                .check(CLASSES);
    }

    @Test
    void classesNamedAfterVertxNeedItAndOneNeedsTheServletApi() {
        noClasses().that()
                .haveSimpleNameNotStartingWith("Vertx")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx..", "org.apache.camel.component.platform.http.vertx..")
                .check(CLASSES);
        noClasses().that()
                .haveSimpleNameNotStartingWith("Vertx")
                .and()
                .doNotHaveFullyQualifiedName(HttpEngine.class.getName())
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("Vertx")
                .check(CLASSES);
        noClasses().that()
                .doNotHaveFullyQualifiedName(ServletRequestReader.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void nothingPrintsOrTakesTheTimeFromElsewhere() {
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(CLASSES);
    }
}
