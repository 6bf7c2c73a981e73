package io.github.cameltelnyx;

import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** What DESIGN calls the rooms of the component, and which may know which. */
class ArchitectureTest {

    private static final String ROOT = "io.github.cameltelnyx";
    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({"names, ''", "operation, 'names'", "client, ''", "event, 'names'", "texml, ''", "metrics, ''",
            "await, 'event'", "webhook, 'event texml names metrics await'", "'', 'operation client event metrics await'"})
    void aPackageUsesOnlyThoseBelowIt(String room, String below) {
        Set<String> allowed = new TreeSet<>(Set.of(below.isEmpty() ? new String[0] : below.split(" ")));
        allowed.add(room);

        assertThat(OURS.stream().filter(type -> room(type).equals(room)).toList())
                .allSatisfy(type -> assertThat(type.getDirectDependenciesFromSelf()
                        .stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(ArchitectureTest::isOurs)
                        // Both schemes share their header names, and how an event becomes a message.
                        .filter(target -> !(room.equals("webhook") && (target.isEquivalentTo(TelnyxConstants.class)
                                || target.isEquivalentTo(EventMessage.class))))
                        .map(ArchitectureTest::room)).as("what %s uses", type.getName()).isSubsetOf(allowed));
    }

    @Test
    void theRoomsThatThereAreAreKnown() {
        assertThat(OURS.stream().map(ArchitectureTest::room)).isSubsetOf(
                Set.of("", "names", "operation", "client", "event", "texml", "await", "webhook", "metrics", "span"));
    }

    @Test
    void spansAreAboveAllAndNothingUsesThem() {
        noClasses().that()
                .resideOutsideOfPackage(ROOT + ".span..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".span..")
                .check(OURS);
    }

    /** Applications without them have none of these libraries. */
    @Test
    void oneClassNeedsMicrometerAndOnePackageTheTelemetry() {
        noClasses().that()
                .doNotHaveFullyQualifiedName(ROOT + ".metrics.MicrometerMeters")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.micrometer..")
                .check(OURS);
        noClasses().that()
                .resideOutsideOfPackage(ROOT + ".span..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.camel.telemetry..")
                .check(OURS);
    }

    @Test
    void operationsKnowNoHttpAndNoCamel() {
        noClasses().that()
                .resideInAPackage(ROOT + ".operation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache..", "java.net.http..", "io.vertx..", "jakarta..")
                .check(OURS);
    }

    @Test
    void theClientKnowsNoExchange() {
        noClasses().that()
                .resideInAPackage(ROOT + ".client..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.camel..")
                .check(OURS);
    }

    @Test
    void onlyTheClientKnowsTheTransport() {
        noClasses().that()
                .resideOutsideOfPackage(ROOT + ".client..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..")
                .check(OURS);
    }

    @Test
    void nothingSleeps() {
        JavaClasses testsToo = new ClassFileImporter().importPackages(ROOT);
        noClasses().should().callMethodWhere(target(name("sleep")).or(target(name("onSpinWait")))).check(testsToo);
    }

    /** "No" is temporary and "yes" is forever: what is public here, users may build on. */
    @ParameterizedTest
    @CsvSource({
            "'', 'EventMessage ExactValue TelnyxAwaitException TelnyxAwaitTimeoutException TelnyxCallEndedException TelnyxComponent TelnyxComponentConfigurer TelnyxConfiguration TelnyxConstants TelnyxEndpoint TelnyxEndpointConfigurer"
                    + " TelnyxEndpointUriFactory TelnyxError TelnyxNoAnswerException TelnyxOperationFailedException'",
            "names, 'NearestName'",
            "operation, 'BodyEncoding Operation OperationCatalog OperationParameterException OperationRequest Paging Parameter"
                    + " Parameter.Location ParameterPath Repeat Schema'",
            "client, 'ClientClosedException ClientSettings ClientSettings.Proxy MultipartForm RequestContent RequestContent.Bytes"
                    + " RequestContent.Stored RequestObserver ResponseHeaders RetryDecision RetryPolicy ServerAddress StoredContent TelnyxClient"
                    + " TelnyxRequest TelnyxResponse'",
            "event, 'EventPatterns EventTypes PatternCheck RecentIds TelnyxEvent TelnyxEventConverter TelnyxEventConverterLoader TelnyxEventException TelnyxEventParser"
                    + " TexmlRequest TexmlRequestParser'",
            "await, 'Awaited CallLegs Subject Timers Wait WaitEnd WaitEnd.Kind WaitingRuns Waits'",
            "metrics, 'OperationMetrics Outcome RateLimit Tally TelnyxDevConsole TelnyxMetrics WebhookMetrics'",
            "span, 'TelnyxSpanDecorator TelnyxWebhookSpanDecorator'",
            "webhook, 'Acknowledge TelnyxWebhookComponent TelnyxWebhookComponentConfigurer TelnyxWebhookConfiguration"
                    + " TelnyxWebhookConsumer TelnyxWebhookEndpoint TelnyxWebhookEndpointConfigurer TelnyxWebhookEndpointUriFactory'"})
    void aPublicTypeIsADecision(String room, String types) {
        assertThat(OURS.stream()
                .filter(type -> room(type).equals(room) && isPublic(type))
                .map(type -> type.getFullName().substring(type.getPackageName().length() + 1).replace('$', '.')))
                .containsExactlyInAnyOrder(types.isEmpty() ? new String[0] : types.split(" "));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static String room(JavaClass type) {
        return type.getPackageName().equals(ROOT) ? "" : type.getPackageName().substring(ROOT.length() + 1);
    }
}
