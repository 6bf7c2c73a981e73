package io.github.cameltelnyx.simulator;

import java.util.List;
import java.util.Map;

/** The account's queues. */
final class TexmlQueueCommands {

    private final TexmlOffice office;

    TexmlQueueCommands(TexmlOffice office) {
        this.office = office;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("texml-queues/create", Behaviour.of(this::create),
                "texml-queues/list", Behaviour.of(this::list),
                "texml-queues/get", Behaviour.of(command -> view(queue(command))),
                "texml-queues/update", Behaviour.of(this::update),
                "texml-queues/delete",
                Behaviour.withoutBody(command -> office.queues().all().remove(queue(command).sid())));
    }

    private Map<String, Object> create(CheckedCommand command) {
        String name = command.text("FriendlyName") == null ? office.world().id() : command.text("FriendlyName");
        if (office.queues().all().containsKey(name)) {
            throw new Refusal(422, new ApiError("10012", "Duplicate resource", "There is a queue of this name.",
                    "/FriendlyName"));
        }
        return view(office.queues().create(name, command.number("MaxSize", TexmlQueues.DEFAULT_SIZE)));
    }

    private Map<String, Object> list(CheckedCommand command) {
        List<TexmlQueue> queues = office.queues()
                .all()
                .values()
                .stream()
                .filter(TexmlFilter.time(command, "DateCreated", TexmlQueue::created))
                .filter(TexmlFilter.time(command, "DateUpdated", TexmlQueue::updated))
                .toList();
        return TexmlPage.of(command, "queues", queues, TexmlQueueCommands::view);
    }

    private Map<String, Object> update(CheckedCommand command) {
        TexmlQueue queue = queue(command);
        queue.maxSize(command.number("MaxSize", queue.maxSize()));
        return view(queue);
    }

    private TexmlQueue queue(CheckedCommand command) {
        return TexmlResource.found(office.queues().all().get(command.path().get("queue_sid")));
    }

    private static Map<String, Object> view(TexmlQueue queue) {
        String path = "/Queues/" + queue.sid();
        Map<String, Object> view = TexmlResource.at(path);
        view.put("sid", queue.sid());
        view.put("current_size", queue.size());
        view.put("max_size", queue.maxSize());
        view.put("average_wait_time", queue.averageWait());
        view.put("date_created", TexmlResource.mailDate(queue.created()));
        view.put("date_updated", TexmlResource.mailDate(queue.updated()));
        view.put("subresource_uris", Map.of("members", TexmlResource.uri(path + "/Members")));
        return view;
    }
}
