// libxml2's HTML parser as a stream of three events. No tree is built, no entity is declared, no file or address opened,
// nothing printed.
#ifndef PARALLAX_CXML_SHIM_H
#define PARALLAX_CXML_SHIM_H

#include <libxml/HTMLparser.h>
#include <string.h>

// What is called while a page is parsed; `receiver` is handed through. Text is UTF-8 and not terminated; a name is the
// same address whenever it is the same name; attributes are names and values in turn, up to a NULL name.
typedef struct {
    void (*open)(void *receiver, const xmlChar *name, const xmlChar **attributes);
    void (*close)(void *receiver, const xmlChar *name);
    void (*text)(void *receiver, const xmlChar *text, int length);
} px_html_events;

// Parses UTF-8 bytes without NUL. `context` is given the parser, for px_html_stop, as long as it runs. 0: no memory.
static inline int px_html_parse(const char *bytes, int length, px_html_events events, void *receiver,
                                htmlParserCtxtPtr *context) {
    xmlInitParser();
    htmlParserCtxtPtr parser = htmlNewParserCtxt();
    if (!parser) return 0;
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->startElement = events.open;
    parser->sax->endElement = events.close;
    parser->sax->characters = events.text;
    parser->sax->ignorableWhitespace = events.text;
    parser->sax->cdataBlock = events.text;
    parser->userData = receiver;
    *context = parser;
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                        HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE;
    htmlDocPtr tree = htmlCtxtReadMemory(parser, bytes, length, NULL, "UTF-8", options);
    if (tree) xmlFreeDoc(tree);
    *context = NULL;
    htmlFreeParserCtxt(parser);
    return 1;
}

static inline void px_html_stop(htmlParserCtxtPtr context) {
    if (context) xmlStopParser(context);
}

#endif
