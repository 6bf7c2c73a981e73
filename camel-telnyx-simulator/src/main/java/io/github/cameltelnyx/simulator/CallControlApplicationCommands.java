package io.github.cameltelnyx.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Making Call Control applications, looking at them, changing and deleting them. */
final class CallControlApplicationCommands {

    private final CallControlApplications applications;

    CallControlApplicationCommands(CallControlApplications applications) {
        this.applications = applications;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("call-control-applications/create",
                Behaviour.making(command -> applications.create(command.body())),
                "call-control-applications/list", Behaviour.of(this::list),
                "call-control-applications/get", Behaviour.of(this::application),
                "call-control-applications/update",
                Behaviour.of(command -> applications.change(application(command), command.body())),
                "call-control-applications/delete", Behaviour.of(this::delete));
    }

    private Map<String, Object> list(CheckedCommand command) {
        String part = ((String) command.query().getOrDefault("filter[application_name][contains]", ""))
                .toLowerCase(Locale.ROOT);
        Object profile = command.query().get("filter[outbound.outbound_voice_profile_id]");
        List<Map<String, Object>> wanted = applications.all()
                .values()
                .stream()
                .filter(one -> String.valueOf(one.get("application_name")).toLowerCase(Locale.ROOT).contains(part))
                .filter(one -> profile == null || one.get("outbound") instanceof Map<?, ?> outbound
                        && profile.equals(outbound.get("outbound_voice_profile_id")))
                .sorted(order((String) command.query().getOrDefault("sort", "-created_at")))
                .toList();
        return NumberedPage.of(command, wanted);
    }

    private Map<String, Object> application(CheckedCommand command) {
        Map<String, Object> application = applications.all().get(command.path().get("id"));
        if (application == null) {
            throw new Refusal(404, ApiError.notFound("There is no Call Control application of this id."));
        }
        return application;
    }

    private Map<String, Object> delete(CheckedCommand command) {
        return applications.all().remove(application(command).get("id"));
    }

    private static Comparator<Map<String, Object>> order(String sort) {
        String name = sort.replaceFirst("^-", "").replace("connection_name", "application_name");
        Comparator<Map<String, Object>> order = Comparator.comparing(one -> String.valueOf(one.get(name)));
        return sort.startsWith("-") ? order.reversed() : order;
    }
}
