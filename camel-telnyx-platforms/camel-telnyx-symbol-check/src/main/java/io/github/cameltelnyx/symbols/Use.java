package io.github.cameltelnyx.symbols;

/** How a member is used. The JVM refuses a use of the wrong kind just as it refuses a name that does not exist. */
enum Use {

    /** A field of an object, a method called on a class. */
    OF_AN_OBJECT,
    /** A method called on an interface. */
    OF_AN_INTERFACE,
    /** A static field, a static method of a class. */
    STATIC,
    /** A static method of an interface. */
    STATIC_OF_AN_INTERFACE;

    boolean isStatic() {
        return this == STATIC || this == STATIC_OF_AN_INTERFACE;
    }

    boolean isOfAnInterface() {
        return this == OF_AN_INTERFACE || this == STATIC_OF_AN_INTERFACE;
    }
}
