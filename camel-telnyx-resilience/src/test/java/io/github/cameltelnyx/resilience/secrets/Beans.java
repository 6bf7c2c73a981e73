package io.github.cameltelnyx.resilience.secrets;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.management.MBeanAttributeInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanParameterInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Looks at all MBeans of Camel: names, attributes, and what the operations give that read something. */
final class Beans {

    private static final Pattern READING = Pattern.compile(
            "dump.*|browse.*|list.*|explain.*|information.*|.*As(Xml|Json|JSon|Yaml).*|.*Statistics");

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final Leaks leaks;

    Beans(Leaks leaks) {
        this.leaks = leaks;
    }

    void look() throws Exception {
        for (ObjectName name : server.queryNames(new ObjectName("org.apache.camel:*"), null)) {
            leaks.look("name of an MBean", name.getCanonicalName());
            for (MBeanAttributeInfo attribute : server.getMBeanInfo(name).getAttributes()) {
                if (attribute.isReadable()) {
                    leaks.look("MBean attribute " + attribute.getName(), attribute(name, attribute.getName()));
                }
            }
            for (MBeanOperationInfo operation : server.getMBeanInfo(name).getOperations()) {
                if (READING.matcher(operation.getName()).matches()) {
                    leaks.look("MBean operation " + operation.getName(), result(name, operation));
                }
            }
        }
    }

    private Object attribute(ObjectName name, String attribute) {
        try {
            return text(server.getAttribute(name, attribute));
        } catch (Exception e) {
            // Of an attribute that has no value now.
            return e;
        }
    }

    private Object result(ObjectName name, MBeanOperationInfo operation) {
        try {
            MBeanParameterInfo[] signature = operation.getSignature();
            Object[] arguments = IntStream.range(0, signature.length).mapToObj(i -> argument(signature[i], i)).toArray();
            String[] types = Arrays.stream(signature).map(MBeanParameterInfo::getType).toArray(String[]::new);
            return text(server.invoke(name, operation.getName(), arguments, types));
        } catch (Exception e) {
            // Of an operation that wants more than we know.
            return e;
        }
    }

    /** The first yes or no is whether placeholders are resolved; the others are about the form, and some of them slow. */
    private static Object argument(MBeanParameterInfo parameter, int position) {
        return switch (parameter.getType()) {
            case "boolean", "java.lang.Boolean" -> position == 0;
            case "int", "java.lang.Integer" -> 100;
            case "long", "java.lang.Long" -> 100L;
            case "java.lang.String" -> "*";
            default -> null;
        };
    }

    private static Object text(Object value) {
        return value instanceof Object[] array ? Arrays.deepToString(array) : value;
    }
}
