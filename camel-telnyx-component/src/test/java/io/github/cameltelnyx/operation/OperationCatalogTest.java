package io.github.cameltelnyx.operation;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OperationCatalogTest {

    private final List<String> read = new ArrayList<>();
    private final OperationCatalog catalog = new OperationCatalog(file -> {
        read.add(file);
        return OperationCatalog.read(file);
    });

    @Test
    void aResourceIsReadOnItsFirstUse() {
        assertThat(catalog.resources()).contains("calls");
        assertThat(catalog.parameterNames()).contains("voiceSettings", "callControlId", "overlay");
        assertThat(catalog.textParameterNames()).contains("voiceSettings", "to").doesNotContain("overlay");
        assertThat(read).containsExactly("index.json");

        Operation speak = catalog.operation("calls", "speak");

        assertThat(read).containsOnly("index.json", "calls.json");
        assertThat(catalog.operation("calls", "speak")).isSameAs(speak);
        assertThat(catalog.operations("calls")).contains(speak).hasSize(42);
    }

    @Test
    void anUnknownResourceIsRefusedWithoutReading() {
        assertThatThrownBy(() -> catalog.operation("call", "speak")).isInstanceOf(OperationParameterException.class)
                .hasMessage("telnyx: there is no resource 'call'. Did you mean 'calls'?");
        assertThatThrownBy(() -> catalog.operations("../index")).isInstanceOf(OperationParameterException.class)
                .hasMessageContaining("There are: call-control-applications, calls, ");
        assertThat(read).containsExactly("index.json");
    }

    @Test
    void anUnknownOperationIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> catalog.operation("calls", "playback_start"))
                .hasMessage("telnyx: resource 'calls' has no operation 'playback_start'. Did you mean 'playbackStart'?");
        assertThatThrownBy(() -> catalog.operation("calls", "telephone"))
                .hasMessageStartingWith("telnyx: resource 'calls' has no operation 'telephone'. There are: ")
                .hasMessageContaining(", answer, bridge, ");
    }

    @Test
    void anOperationTellsWhatItIs() {
        Operation speak = catalog.operation("calls", "speak");

        assertThat(speak.uri()).isEqualTo("telnyx:calls/speak");
        assertThat(speak.method()).isEqualTo("POST");
        assertThat(speak.path()).isEqualTo("/calls/{call_control_id}/actions/speak");
        assertThat(speak.body()).isEqualTo(BodyEncoding.JSON);
        assertThat(speak.wrapper()).isEqualTo("data");
        assertThat(speak.repeat()).isEqualTo(Repeat.COMMAND_ID);
        assertThat(speak.paging()).isEqualTo(Paging.NONE);
        assertThat(speak.startEvents()).containsExactly("call.speak.started");
        assertThat(speak.finishEvents()).containsExactly("call.speak.ended");
        assertThat(speak.parameter("voice_settings")).isEqualTo(speak.parameter("voiceSettings")).isPresent();
        assertThat(speak.parameter("other")).isEmpty();
    }

    @Test
    void aListTellsItsPagesAndWhereItsEntriesAre() {
        Operation calls = catalog.operation("texml-calls", "list");
        Operation applications = catalog.operation("texml-applications", "list");

        assertThat(calls.paging()).isEqualTo(Paging.TOKEN);
        assertThat(calls.items()).isEqualTo("calls");
        assertThat(calls.wrapper()).isNull();
        assertThat(applications.paging()).isEqualTo(Paging.NUMBER);
        assertThat(applications.items()).isEqualTo(applications.wrapper()).isEqualTo("data");
        assertThat(catalog.operation("calls", "speak").items()).isNull();
    }

    @Test
    void everyListHasPagesAndNothingElseHas() {
        // Telnyx's document gives the list of media no page to ask for.
        assertThat(operations()).filteredOn(operation -> !operation.uri().equals("telnyx:media/list"))
                .allSatisfy(operation -> assertThat(operation.paging() != Paging.NONE)
                        .as(operation.uri())
                        .isEqualTo(operation.name().startsWith("list"))
                        .isEqualTo(operation.items() != null));
    }

    @Test
    void aRequestThatWouldTakeEffectTwiceIsNeverRepeated() {
        assertThat(operations()).filteredOn(operation -> operation.path().startsWith("/texml"))
                .allSatisfy(operation -> assertThat(operation.repeat()).as(operation.uri())
                        .isEqualTo(operation.method().matches("GET|DELETE") ? Repeat.SAFE : Repeat.NEVER));
    }

    @Test
    void allOperationsOfTexmlAreThere() {
        assertThat(operations().stream().filter(operation -> operation.path().startsWith("/texml"))).hasSize(39);
    }

    @Test
    void theSameWordsAreOthersInAnotherPlace() {
        assertThatThrownBy(() -> catalog.operation("texml-calls", "create").convert("recordingChannels", "single"))
                .hasMessageContaining("must be one of mono, dual");
        assertThatThrownBy(() -> catalog.operation("texml-call-recordings", "start").convert("recordingChannels", "mono"))
                .hasMessageContaining("must be one of single, dual");
        assertThatThrownBy(() -> catalog.operation("texml-calls", "create").convert("urlMethod", "post"))
                .hasMessageContaining("Did you mean 'POST'?");
        assertThatThrownBy(() -> catalog.operation("texml-applications", "create").convert("voiceMethod", "POST"))
                .hasMessageContaining("Did you mean 'post'?");
    }

    @Test
    void theIndexNamesTheParametersOfAllOperations() {
        List<Parameter> parameters = operations().stream()
                .flatMap(operation -> operation.parameters().stream())
                .toList();

        assertThat(parameters).extracting(Parameter::name)
                .allSatisfy(name -> assertThat(catalog.parameterNames()).contains(name));
        assertThat(catalog.parameterNames())
                .allSatisfy(name -> assertThat(parameters).extracting(Parameter::name).contains(name));
        assertThat(catalog.textParameterNames()).containsExactlyInAnyOrderElementsOf(parameters.stream()
                .filter(parameter -> parameter.schema().text())
                .map(Parameter::name)
                .distinct()
                .toList());
    }

    private List<Operation> operations() {
        return catalog.resources().stream().flatMap(resource -> catalog.operations(resource).stream()).toList();
    }
}
