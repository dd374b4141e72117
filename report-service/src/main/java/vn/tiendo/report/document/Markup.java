package vn.tiendo.report.document;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element of a page to be set; text needs no escaping. */
record Markup(Document document, Element element) {

    /** The root of an empty page. */
    static Markup page(String language) {
        try {
            var document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
            var root = document.createElement("html");
            root.setAttribute("lang", language);
            document.appendChild(root);
            return new Markup(document, root);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new last child. */
    Markup add(String name) {
        var child = document.createElement(name);
        element.appendChild(child);
        return new Markup(document, child);
    }

    /** A new last child of a class of the style sheet. */
    Markup add(String name, String kind) {
        return add(name).with("class", kind);
    }

    Markup with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    /** Words; a line break stays one. */
    void text(String text) {
        var lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                element.appendChild(document.createElement("br"));
            }
            element.appendChild(document.createTextNode(lines[at]));
        }
    }
}
