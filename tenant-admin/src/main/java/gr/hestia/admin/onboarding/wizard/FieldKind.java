package gr.hestia.admin.onboarding.wizard;

import gr.hestia.platform.web.form.GreekDate;
import gr.hestia.platform.web.form.UnreadableText;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How a person writes what a manifest holds. What cannot be read is kept as the text that was typed: the manifest's own
 * check then says what is wrong with it.
 */
enum FieldKind {
    /** One line. */
    TEXT,
    /** Several lines. */
    AREA,
    /** One of a list. */
    CHOICE,
    /** A key out of an open list: one of those that are known, or another, which a person types. */
    KIND {
        @Override
        JsonNode value(String typed) {
            String other = typed.lines().reduce((chosen, written) -> written).orElse(typed);
            return NODES.stringNode(other.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"));
        }
    },
    /** The key of another thing of the manifest, which a person picks by its name. */
    REFERENCE,
    /** When a closure falls, as 26/11. */
    CLOSURE {
        @Override
        String shown(JsonNode node) {
            return ClosureDay.shown(super.shown(node));
        }

        @Override
        JsonNode value(String typed) {
            return NODES.stringNode(ClosureDay.rule(typed));
        }
    },
    /** How many. */
    COUNT {
        @Override
        JsonNode value(String typed) {
            return typed.matches("\\d{1,9}") ? NODES.numberNode(Integer.parseInt(typed)) : NODES.stringNode(typed);
        }
    },
    /** Yes, no, or not said. */
    FLAG {
        @Override
        @Nullable
        JsonNode value(String typed) {
            return switch (typed) {
                case "true" -> NODES.booleanNode(true);
                case "false" -> NODES.booleanNode(false);
                default -> NODES.stringNode(typed);
            };
        }
    },
    /** A day, as 12/3/2026. */
    DATE {
        @Override
        String shown(JsonNode node) {
            String text = super.shown(node);
            try {
                return GreekDate.write(LocalDate.parse(text));
            } catch (DateTimeParseException asTyped) {
                return text;
            }
        }

        @Override
        JsonNode value(String typed) {
            try {
                return NODES.stringNode(GreekDate.parse(typed).toString());
            } catch (UnreadableText asTyped) {
                return NODES.stringNode(typed);
            }
        }
    },
    /** Euros, as 306.720,00. */
    AMOUNT {
        @Override
        String shown(JsonNode node) {
            return node.isNumber() && isWritable(node.decimalValue())
                    ? grouped(node.decimalValue())
                    : super.shown(node);
        }

        @Override
        JsonNode value(String typed) {
            try {
                String plain = typed.contains(",") ? typed.replace(".", "").replace(',', '.') : withoutThousands(typed);
                return NODES.numberNode(new BigDecimal(plain.replaceAll("[\\s\u00a0€]", "")));
            } catch (NumberFormatException asTyped) {
                return NODES.stringNode(typed);
            }
        }
    },
    /** Telephone numbers, one a line, each with whose it is in brackets. */
    PHONES(part -> Lines.of("/number").withAside("/label/el")),
    /** Names of things, one a line, in their order. */
    NAMES(part -> Lines.of("/name/el").keyed("group")),
    /** Titles of the services of one axis, one a line; the part is the axis's code, empty for those of no axis. */
    SERVICES("axis", "", code -> Lines.of("/title/el").keyed("service").where("axis", code)),
    /** Keys of municipalities, one a line; a person ticks them. */
    MUNICIPALITIES(part -> new Catchments()),
    /** On what grounds a branch serves one municipality; the part is its key. */
    GROUNDS("municipality", "/basis", OfCatchment::grounds),
    /** Which units of one municipality a branch serves, one a line; the part is its key. */
    UNITS("municipality", "/municipalUnits", OfCatchment::units),
    /** Opening hours of one day, as 8:00-15:00; the part is the day. */
    HOURS("day", "", OpeningHours::of);

    private static final Locale GREEK = Locale.of("el", "GR");
    private static final int LONGEST = 30;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String by;
    private final String under;
    private final @Nullable Function<String, Listed> listed;

    FieldKind() {
        this("", "", null);
    }

    FieldKind(Function<String, Listed> listed) {
        this("", "", listed);
    }

    FieldKind(String by, String under, @Nullable Function<String, Listed> listed) {
        this.by = by;
        this.under = under;
        this.listed = listed;
    }

    /** The property of a thing of a list by which it belongs to a part of the list. */
    String by() {
        return by;
    }

    /** Where in such a thing stands what the field asks for; empty for the whole thing. */
    String under() {
        return under;
    }

    /**
     * What stands at the field's place, as a person writes it; what has an unexpected form is shown as it is.
     *
     * @param part of a list, empty for all of it
     */
    String read(JsonNode node, String part) {
        return listed == null ? shown(node) : listed.apply(part).read(node);
    }

    /** What the place is to hold; null for nothing. */
    @Nullable
    JsonNode write(JsonNode before, String part, String typed) {
        return listed != null ? listed.apply(part).write(before, typed) : typed.isEmpty() ? null : value(typed);
    }

    /** Where in the field's place the values stand that it shows; what stands under one is shown with it. */
    Stream<String> told(JsonNode node, String part) {
        return listed == null
                ? Stream.of("")
                : listed.apply(part).told(node).filter(place -> node.at(place).isValueNode());
    }

    String shown(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }

    @Nullable
    JsonNode value(String typed) {
        return NODES.stringNode(typed);
    }

    /** Written out, 1e999999999 would take all memory. */
    private static boolean isWritable(BigDecimal amount) {
        return Math.abs(amount.scale()) <= LONGEST && amount.precision() <= LONGEST;
    }

    private static String grouped(BigDecimal amount) {
        NumberFormat format = NumberFormat.getInstance(GREEK);
        format.setMinimumFractionDigits(Math.max(0, amount.scale()));
        format.setMaximumFractionDigits(Math.max(0, amount.scale()));
        return format.format(amount);
    }

    /** A point with three digits after it parts thousands; with fewer it parts cents. */
    private static String withoutThousands(String typed) {
        return typed.matches("\\d{1,3}(\\.\\d{3})+") ? typed.replace(".", "") : typed;
    }
}
