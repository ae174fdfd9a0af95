/** Questions and answers as a page shows them, to a client or to one of us. */
package org.ballincourt.questionnaire.answer.web;
