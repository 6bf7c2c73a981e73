package io.github.cameltelnyx.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CallControlApplicationTest {

    private static final String PATH = "/call_control_applications";
    private static final String NUMBER = "+15550199";

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private final WebhookReceiver everyone = new WebhookReceiver();
    private final WebhookReceiver sales = new WebhookReceiver();
    private TelnyxSimulator simulator;
    private ApiClient api;

    @BeforeEach
    void connect() {
        simulator = extension.simulator();
        simulator.webhookUrl(everyone.url());
        api = new ApiClient(simulator);
    }

    @AfterEach
    void stop() {
        everyone.close();
        sales.close();
    }

    @Test
    void anApplicationIsMadeChangedAndDeletedOnce() {
        String path = PATH + "/" + create("sales");
        assertThat(api.get(path).data().path("dtmf_type").asText()).isEqualTo("RFC 2833");
        assertThat(api.json("PATCH", path, "{'application_name':'shop','webhook_event_url':'https://a','active':false}")
                .data()
                .path("active")
                .asBoolean(true)).isFalse();
        assertThat(api.get(path).data().path("application_name").asText()).isEqualTo("shop");
        assertThat(api.delete(path).data().path("application_name").asText()).isEqualTo("shop");
        assertThat(api.delete(path).error()).isEqualTo("404 10005");
    }

    @Test
    void anApplicationNeedsANameAndAUrl() {
        assertThat(api.json("POST", PATH, "{}").json().path("errors")).extracting(error -> error.at("/source/pointer").asText())
                .containsExactlyInAnyOrder("/application_name", "/webhook_event_url");
    }

    @Test
    void applicationsAreListedByPagesInTheOrderAskedFor() {
        create("a-sales");
        create("c-sales");
        create("b-support");
        JsonNode second = api.get(PATH + "?sort=connection_name&page%5Bnumber%5D=2&page%5Bsize%5D=2").json();

        assertThat(second.at("/data/0/application_name").asText()).isEqualTo("c-sales");
        assertThat(second.at("/meta/total_results").asInt()).isEqualTo(3);
        assertThat(api.get(PATH + "?filter%5Bapplication_name%5D%5Bcontains%5D=SALES").json().path("data")).hasSize(2);
        assertThat(api.get(PATH + "?sort=-connection_name").json().at("/data/0/application_name").asText())
                .isEqualTo("c-sales");
        assertThat(api.get(PATH + "?page%5Blimit%5D=1").json().path("data")).hasSize(1);
    }

    @Test
    void aCallThatAnApplicationDialsTellsItsEventsToThatApplication() {
        dial(create("sales"), "");

        assertThat(sales.types()).contains("call.initiated");
        assertThat(everyone.received()).isEmpty();
    }

    @Test
    void theUrlOfTheCallWinsOverTheApplications() {
        dial(create("sales"), ",'webhook_url':'" + everyone.url() + "'");

        assertThat(everyone.types()).contains("call.initiated");
        assertThat(sales.received()).isEmpty();
    }

    @Test
    void aConnectionThatIsNoApplicationTellsItsEventsToTheSimulatorsUrl() {
        create("sales");
        dial("7", "");

        assertThat(everyone.types()).contains("call.initiated");
        assertThat(sales.received()).isEmpty();
    }

    @Test
    void aCallToANumberOfAnApplicationComesInOnIt() {
        String id = create("sales");
        simulator.assignNumber(NUMBER, id);
        simulator.inboundCall("+15550100", NUMBER);
        simulator.transcript().awaitAccepted("call.initiated");

        assertThat(sales.received().get(0).json().at("/data/payload/connection_id").asText()).isEqualTo(id);
        assertThat(everyone.received()).isEmpty();
    }

    @Test
    void aCallToAnyOtherNumberComesInAsItDoesWithoutApplications() {
        simulator.assignNumber(NUMBER, create("sales"));
        simulator.inboundCall("+15550100", "+15550198");
        simulator.transcript().awaitAccepted("call.initiated");

        assertThat(everyone.received().get(0).json().at("/data/payload/connection_id").asText())
                .isEqualTo(TelnyxSimulator.CONNECTION_ID);
    }

    @Test
    void aNumberIsAssignedOnlyToAnApplicationThatExists() {
        assertThatThrownBy(() -> simulator.assignNumber(NUMBER, "7")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7");
    }

    private String create(String name) {
        return api.json("POST", PATH, "{'application_name':'" + name + "','webhook_event_url':'" + sales.url() + "'}")
                .data()
                .path("id")
                .asText();
    }

    private void dial(String connectionId, String more) {
        api.dial("{'connection_id':'" + connectionId + "','from':'+15550199','to':'+15550100'" + more + "}");
        simulator.transcript().awaitAccepted("call.initiated");
    }
}
