CREATE TABLE "person_language" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_language_language" CHECK (language in ('sv', 'en'))
);
--> statement-breakpoint
ALTER TABLE "person_language" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "person_language" ADD CONSTRAINT "person_language_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "person_language_own" ON "person_language" AS PERMISSIVE FOR ALL TO "app" USING (person_id = nullif(current_setting('app.person', true), '')::uuid) WITH CHECK (person_id = nullif(current_setting('app.person', true), '')::uuid);