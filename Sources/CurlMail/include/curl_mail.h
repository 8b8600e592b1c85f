// One message to one mail server by libcurl, whose own calls take any number of arguments and so cannot
// be made from Swift.

#ifndef CURL_MAIL_H
#define CURL_MAIL_H

#include <stddef.h>

// What is sent, and where. Every text ends with a zero byte; NULL stands for none where it says so.
struct curl_mail {
    // smtp://host:port, or smtps://host:port for a connection that is encrypted from its beginning.
    const char *url;
    // Not 0: nothing is said to the server, but what begins encryption, until the connection is encrypted.
    int must_encrypt;
    // The name and password to sign in by; both NULL for a server that asks for none.
    const char *user;
    const char *password;
    // The file with the certificates to trust; NULL for those of the system.
    const char *authorities;
    const char *sender;
    const char *recipient;
    // The message as it stands on the wire, lines ended by CR LF.
    const char *text;
    size_t length;
    // Seconds.
    long connect_within;
    long send_within;
};

// What came of it.
struct curl_mail_answer {
    // 0 where the server took the message, otherwise libcurl's own number for what failed.
    int failure;
    // The last code of the server, as 550; 0 where it gave none.
    long code;
    // libcurl's own words for the failure. They may name the server, never the recipient or the message.
    const char *words;
};

// Sends a message and waits for the server's answer.
struct curl_mail_answer curl_mail_send(const struct curl_mail *mail);

#endif
