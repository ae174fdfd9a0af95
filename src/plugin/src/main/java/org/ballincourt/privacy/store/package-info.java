/** Goes through whole tables for words about people, and keeps who was forgotten. */
package org.ballincourt.privacy.store;
