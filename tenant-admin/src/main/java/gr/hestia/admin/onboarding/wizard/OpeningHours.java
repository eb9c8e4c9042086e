package gr.hestia.admin.onboarding.wizard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The hours of one day: intervals with commas between them, {@value #OPEN} where the day is known and the time is not.
 *
 * @param day as a manifest spells it
 */
record OpeningHours(String day) implements Listed {

    private static final String OPEN = "+";
    private static final List<String> WEEK =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Pattern INTERVAL =
            Pattern.compile("(\\d{1,2})[:.]?(\\d{2})?\\s*[-–]\\s*(\\d{1,2})[:.]?(\\d{2})?");

    static OpeningHours of(String day) {
        return new OpeningHours(day);
    }

    /** Whether what is written says that the day is known and the time is not. */
    static boolean isOpenOnly(String written) {
        return written.equals(OPEN);
    }

    @Override
    public String read(JsonNode list) {
        return list.valueStream()
                .filter(each -> isOf(each, day))
                .map(OpeningHours::written)
                .collect(Collectors.joining(", "));
    }

    /** The days stay in the order of the week. */
    @Override
    @Nullable
    public JsonNode write(JsonNode before, String typed) {
        List<JsonNode> others =
                before.valueStream().filter(each -> !isOf(each, day)).toList();
        List<JsonNode> own = own(before, typed);
        ArrayNode after = JsonNodeFactory.instance.arrayNode();
        WEEK.forEach(each -> Stream.concat(others.stream(), own.stream())
                .filter(interval -> isOf(interval, each))
                .forEach(after::add));
        others.stream()
                .filter(each -> WEEK.stream().noneMatch(known -> isOf(each, known)))
                .forEach(after::add);
        return after.isEmpty() ? null : after;
    }

    @Override
    public Stream<String> told(JsonNode list) {
        return IntStream.range(0, list.size())
                .filter(index -> isOf(list.path(index), day))
                .mapToObj(index -> "/" + index)
                .flatMap(each -> Stream.of(each + "/day", each + "/from", each + "/to"));
    }

    /** An interval that was corrected keeps the days from which and until which it holds. */
    private List<JsonNode> own(JsonNode before, String typed) {
        List<JsonNode> known =
                before.valueStream().filter(each -> isOf(each, day)).toList();
        List<ObjectNode> told = Stream.of(typed.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(this::interval)
                .toList();
        int[] pairs = Pairs.of(
                known.stream().map(OpeningHours::written).toList(),
                told.stream().map(OpeningHours::written).toList());
        return IntStream.range(0, pairs.length)
                .<JsonNode>mapToObj(each ->
                        pairs[each] == Pairs.NONE ? told.get(each) : kept(known.get(pairs[each]), told.get(each)))
                .toList();
    }

    private static JsonNode kept(JsonNode known, ObjectNode told) {
        ObjectNode interval = ((ObjectNode) known).deepCopy();
        interval.remove(List.of("from", "to"));
        return interval.setAll(told);
    }

    private ObjectNode interval(String typed) {
        ObjectNode interval = JsonNodeFactory.instance.objectNode().put("day", day);
        Matcher times = INTERVAL.matcher(typed);
        if (times.matches()) {
            interval.put("from", time(times.group(1), times.group(2)));
            interval.put("to", time(times.group(3), times.group(4)));
        } else if (!typed.equals(OPEN)) {
            interval.put("from", typed);
        }
        return interval;
    }

    private static String time(String hours, @Nullable String minutes) {
        return "%02d:%s".formatted(Integer.parseInt(hours), minutes == null ? "00" : minutes);
    }

    private static String written(JsonNode interval) {
        String from = interval.path("from").asString("");
        String to = interval.path("to").asString("");
        return from.isEmpty() && to.isEmpty() ? OPEN : to.isEmpty() ? from : from + "-" + to;
    }

    private static boolean isOf(JsonNode interval, String day) {
        return interval.path("day").asString("").equals(day);
    }
}
