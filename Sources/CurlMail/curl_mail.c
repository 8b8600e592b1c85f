#include "curl_mail.h"

#include <curl/curl.h>
#include <pthread.h>
#include <string.h>

struct reading {
    const char *next;
    size_t left;
};

static size_t read_on(char *into, size_t size, size_t count, void *from) {
    struct reading *reading = from;
    size_t taken = size * count < reading->left ? size * count : reading->left;
    memcpy(into, reading->next, taken);
    reading->next += taken;
    reading->left -= taken;
    return taken;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void begin(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

struct curl_mail_answer curl_mail_send(const struct curl_mail *mail) {
    struct curl_mail_answer answer = {CURLE_OUT_OF_MEMORY, 0, "out of memory"};
    pthread_once(&once, begin);
    CURL *curl = curl_easy_init();
    struct curl_slist *recipients = curl_slist_append(NULL, mail->recipient);
    if (curl == NULL || recipients == NULL) goto end;

    struct reading reading = {mail->text, mail->length};
    curl_easy_setopt(curl, CURLOPT_URL, mail->url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    // No proxy, and no password from a file, that the process happens to have been started with.
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl_easy_setopt(
        curl, CURLOPT_USE_SSL, mail->must_encrypt ? (long)CURLUSESSL_ALL : (long)CURLUSESSL_NONE);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (mail->authorities != NULL) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, mail->authorities);
        curl_easy_setopt(curl, CURLOPT_CAPATH, NULL);
    }
    if (mail->user != NULL) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, mail->user);
        curl_easy_setopt(curl, CURLOPT_PASSWORD, mail->password);
    }
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, mail->sender);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, read_on);
    curl_easy_setopt(curl, CURLOPT_READDATA, &reading);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, mail->connect_within);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, mail->send_within);
    // Signals belong to the program, not to a library on one of its threads.
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);

    CURLcode code = curl_easy_perform(curl);
    answer.failure = (int)code;
    answer.words = curl_easy_strerror(code);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.code);

end:
    curl_slist_free_all(recipients);
    curl_easy_cleanup(curl);
    return answer;
}
