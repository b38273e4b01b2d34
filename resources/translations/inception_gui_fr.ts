<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Run the command again with --verbose before it for technical details.</source>
        <translation>Relancez la commande précédée de --verbose pour les détails techniques.</translation>
    </message>
    <message>
        <source>Interrupted: {count} written. Run the same command to resume.</source>
        <translation>Interrompu : {count} écrits. La même commande reprend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new part(s)</source>
        <translation>
            <numerusform>%Ln nouvelle partie</numerusform>
            <numerusform>%Ln nouvelles parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Already there: {count}.</source>
        <translation>Déjà présents : {count}.</translation>
    </message>
    <message>
        <source>{failed} of {count} could not be read; see error_kind.</source>
        <translation>{failed} sur {count} illisibles ; voir error_kind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out: --local uses all cores, and --device chooses a GPU.</source>
        <translation>Omettez-les : --local utilise tous les cœurs, et --device choisit un GPU.</translation>
    </message>
    <message>
        <source>Measuring on {where}. Close other programs for accurate results.</source>
        <translation>Mesure sur {where}. Fermez les autres programmes pour des valeurs justes.</translation>
    </message>
    <message>
        <source>Interrupted: {done} of {count} written.</source>
        <translation>Interrompu : {done} sur {count} écrits.</translation>
    </message>
    <message>
        <source>To resume: inception-cli classify --resume {id}</source>
        <translation>Pour reprendre : inception-cli classify --resume {id}</translation>
    </message>
    <message>
        <source>Results from earlier runs: {count}. Use --again to classify them again.</source>
        <translation>Résultats de passes antérieures : {count}. Utilisez --again pour les classer de nouveau.</translation>
    </message>
    <message>
        <source>{failed} of {count} could not be read.</source>
        <translation>{failed} sur {count} illisibles.</translation>
    </message>
    <message>
        <source>Only the first page or frame of {count} was classified. Use --all-pages to classify all.</source>
        <translation>Seule la première page ou image de {count} a été classée. Utilisez --all-pages pour tout classer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown as usual, for example with its own range of values: {count}. Table, JSON and HTML say how.</source>
        <translation>Affichage inhabituel, par exemple avec une plage de valeurs propre : {count}. Le tableau, JSON et HTML disent comment.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L’entrée standard est illisible.</translation>
    </message>
    <message>
        <source>Pipe the bytes of an image file into it.</source>
        <translation>Envoyez-y les octets d’un fichier d’image.</translation>
    </message>
    <message>
        <source>Standard input holds more than {memory_bytes} MB, too much for an image.</source>
        <translation>L’entrée standard contient plus de {memory_bytes} Mo, trop pour une image.</translation>
    </message>
    <message>
        <source>Standard input is empty.</source>
        <translation>L’entrée standard est vide.</translation>
    </message>
    <message>
        <source>{line}. Fast mode is not faster here: this device has no half precision.</source>
        <translation>{line}. Le mode rapide n’est pas plus rapide ici : cet appareil n’a pas de demi-précision.</translation>
    </message>
    <message>
        <source>{line}. Fast mode is not faster here.</source>
        <translation>{line}. Le mode rapide n’est pas plus rapide ici.</translation>
    </message>
    <message>
        <source>“auto” uses cpu, because {name} was refused.</source>
        <translation>« auto » utilise le CPU, car {name} a été refusé.</translation>
    </message>
    <message>
        <source>Intel GPUs and NPUs are used only when --device names them.</source>
        <translation>Les GPU Intel et les NPU ne sont utilisés que si --device les nomme.</translation>
    </message>
    <message>
        <source>{count}; {count2} beside the best of each.</source>
        <translation>{count} ; {count2} à côté de la meilleure de chacun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>No copies and nothing that looks alike.</source>
        <translation>Aucune copie et rien qui se ressemble.</translation>
    </message>
    <message>
        <source>Interrupted: the report covers {done} of {total}.</source>
        <translation>Interrompu : le rapport porte sur {done} sur {total}.</translation>
    </message>
    <message>
        <source>To resume, run the same command with --resume.</source>
        <translation>Pour reprendre, lancez la même commande avec --resume.</translation>
    </message>
    <message>
        <source>{number} of {count} could not be read.</source>
        <translation>{number} sur {count} illisibles.</translation>
    </message>
    <message>
        <source>{sentence} The evaluation continues but cannot be resumed later.</source>
        <translation>{sentence} L’évaluation continue, mais ne pourra pas être reprise plus tard.</translation>
    </message>
    <message>
        <source>Resuming: {known} of {count} already done.</source>
        <translation>Reprise : {known} sur {count} déjà faits.</translation>
    </message>
    <message>
        <source>There is no interrupted evaluation of these images with the same weights, crops and mode.</source>
        <translation>Il n’y a pas d’évaluation interrompue de ces images avec les mêmes poids, recadrages et mode.</translation>
    </message>
    <message>
        <source>Start a new one without --resume.</source>
        <translation>Commencez-en une nouvelle, sans --resume.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln classe</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} of {classes} in “{source}”{labelled}:</source>
        <translation>{images} de {classes} dans « {source} »{labelled} :</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more label(s)</source>
        <translation>
            <numerusform>%Ln étiquette de plus</numerusform>
            <numerusform>%Ln étiquettes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No image that “{source}” names exists: {where}.</source>
        <translation>Aucune image nommée par « {source} » n’existe : {where}.</translation>
    </message>
    <message>
        <source>Paths are relative to the folder of the table.</source>
        <translation>Les chemins partent du dossier du tableau.</translation>
    </message>
    <message>
        <source>Not found: {count}. For example, {where}.</source>
        <translation>Introuvables : {count}. Par exemple, {where}.</translation>
    </message>
    <message>
        <source>Skipped: {count} on the blacklist.</source>
        <translation>Ignorés : {count} de la liste noire.</translation>
    </message>
    <message>
        <source>Skipped: {count}{unknown}.</source>
        <translation>Ignorés : {count}{unknown}.</translation>
    </message>
    <message>
        <source>Skipped: {images} with {count} that match no class.</source>
        <translation>Ignorés : {images} avec {count} sans classe correspondante.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>“{name}” is not a folder, and several images need one.</source>
        <translation>« {name} » n’est pas un dossier, et plusieurs images en ont besoin.</translation>
    </message>
    <message>
        <source>Give a folder with --output DIR.</source>
        <translation>Indiquez un dossier avec --output DIR.</translation>
    </message>
    <message>
        <source>{number} of {count} could not be read or saved.</source>
        <translation>{number} sur {count} n’ont pas pu être lus ou enregistrés.</translation>
    </message>
    <message>
        <source>“{path}” is one file, but each image gets its own file in the folder --output.</source>
        <translation>« {path} » est un seul fichier, mais chaque image reçoit le sien dans le dossier --output.</translation>
    </message>
    <message>
        <source>Use “{kind}” instead to save one {kind} file per image. For a single image, give --output a file name too.</source>
        <translation>Indiquez plutôt « {kind} » pour enregistrer un fichier {kind} par image. Pour une seule image, donnez aussi un nom de fichier à --output.</translation>
    </message>
    <message>
        <source>“{among}” is neither a folder nor the number of a run.</source>
        <translation>« {among} » n’est ni un dossier ni le numéro d’une passe.</translation>
    </message>
    <message>
        <source>`inception-cli runs list` shows all runs.</source>
        <translation>`inception-cli runs list` montre toutes les passes.</translation>
    </message>
    <message>
        <source>Skipped: {skipped}.</source>
        <translation>Ignorés : {skipped}.</translation>
    </message>
    <message>
        <source>Choose another name for the result, or add --overwrite.</source>
        <translation>Choisissez un autre nom pour le résultat, ou ajoutez --overwrite.</translation>
    </message>
    <message>
        <source>No images found.</source>
        <translation>Aucune image trouvée.</translation>
    </message>
    <message>
        <source>Give images, or a folder of them.</source>
        <translation>Indiquez des images, ou un dossier d’images.</translation>
    </message>
    <message>
        <source>The name “{output}” does not say in which format to write.</source>
        <translation>Le nom « {output} » ne dit pas dans quel format écrire.</translation>
    </message>
    <message>
        <source>Let it end in .npy, .npz or .parquet.</source>
        <translation>Qu’il se termine par .npy, .npz ou .parquet.</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation>Les fichiers Parquet demandent pyarrow, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it with: pip install pyarrow. Or write an .npz file.</source>
        <translation>Installez-le avec : pip install pyarrow. Ou écrivez un fichier .npz.</translation>
    </message>
    <message>
        <source>Training the last blocks; the weights taught so far are saved already.</source>
        <translation>Entraînement des derniers blocs ; les poids appris jusqu’ici sont déjà enregistrés.</translation>
    </message>
    <message>
        <source>On {count} kept aside: right on {before} before, on {after} after training (McNemar's test, p = {p_value}).</source>
        <translation>Sur {count} mises à part : juste sur {before} avant, sur {after} après l’entraînement (test de McNemar, p = {p_value}).</translation>
    </message>
    <message>
        <source>That is better, so the trained network is what was saved.</source>
        <translation>C’est mieux, le réseau entraîné a donc été enregistré.</translation>
    </message>
    <message>
        <source>That is not clearly better, so the trained network was not kept.</source>
        <translation>Ce n’est pas nettement mieux, le réseau entraîné n’a donc pas été gardé.</translation>
    </message>
    <message>
        <source>Run {run_id} continues.</source>
        <translation>La passe {run_id} continue.</translation>
    </message>
    <message>
        <source>Watching {count}. Press Ctrl+C to stop.</source>
        <translation>Surveillance : {count}. Ctrl+C arrête.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {count} classified, {failed} could not be read.</source>
        <translation>Arrêté. {count} classés, {failed} illisibles.</translation>
    </message>
    <message>
        <source>All results: inception-cli runs export {run_id}</source>
        <translation>Tous les résultats : inception-cli runs export {run_id}</translation>
    </message>
    <message>
        <source>“{text}” is not a folder.</source>
        <translation>« {text} » n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{path}: {message} It will be tried again.</source>
        <translation>{path} : {message} Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>“{folder}” is not there. Waiting for it.</source>
        <translation>« {folder} » n’est pas là. En attente.</translation>
    </message>
    <message>
        <source>“{folder}” is there again.</source>
        <translation>« {folder} » est de retour.</translation>
    </message>
    <message>
        <source>To undo the copies: inception-cli undo {journal}</source>
        <translation>Pour annuler les copies : inception-cli undo {journal}</translation>
    </message>
    <message>
        <source>To undo the keywords: inception-cli tag --undo {journal}</source>
        <translation>Pour annuler les mots-clés : inception-cli tag --undo {journal}</translation>
    </message>
    <message>
        <source>Use --follow-links to follow links that lead out of the folder.</source>
        <translation>Utilisez --follow-links pour suivre les liens qui sortent du dossier.</translation>
    </message>
    <message>
        <source>{fell_back_because} Using the CPU.</source>
        <translation>{fell_back_because} Le CPU est utilisé.</translation>
    </message>
    <message>
        <source>Downloaded and verified.</source>
        <translation>Téléchargé et vérifié.</translation>
    </message>
    <message>
        <source>Downloaded. The publisher states no hash, so the file could not be verified.</source>
        <translation>Téléchargé. L’éditeur n’indique pas d’empreinte, le fichier n’a donc pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The name “{output}” says {said}, which this command does not write.</source>
        <translation>Le nom « {output} » indique {said}, que cette commande n’écrit pas.</translation>
    </message>
    <message>
        <source>It writes {list}. Choose another name for the result.</source>
        <translation>Elle écrit {list}. Choisissez un autre nom pour le résultat.</translation>
    </message>
    <message>
        <source>The name “{output}” says {said}, but --format says {asked}.</source>
        <translation>Le nom « {output} » indique {said}, mais --format indique {asked}.</translation>
    </message>
    <message>
        <source>Choose another name for the result, or leave --format out.</source>
        <translation>Choisissez un autre nom pour le résultat, ou omettez --format.</translation>
    </message>
    <message>
        <source>There is no folder “{parent}” to write “{name}” to.</source>
        <translation>Il n’y a pas de dossier « {parent} » où écrire « {name} ».</translation>
    </message>
    <message>
        <source>Create the folder first, or choose another one.</source>
        <translation>Créez d’abord le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Two results would be written to the same file.</source>
        <translation>Deux résultats seraient écrits dans le même fichier.</translation>
    </message>
    <message>
        <source>Give each result its own name.</source>
        <translation>Donnez à chaque résultat son propre nom.</translation>
    </message>
    <message>
        <source>“{existing}” is an input file and would be overwritten.</source>
        <translation>« {existing} » est un fichier d’entrée et serait écrasé.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Choisissez un autre nom pour le résultat.</translation>
    </message>
    <message>
        <source>“{existing}” is one of this program's own files.</source>
        <translation>« {existing} » est l’un des fichiers de ce programme.</translation>
    </message>
    <message>
        <source>“{path}” exists already, and nothing tells whether it is an older result.</source>
        <translation>« {path} » existe déjà, et rien ne dit s’il s’agit d’un ancien résultat.</translation>
    </message>
    <message>
        <source>“{path}” exists and is {names}, not {names2}.</source>
        <translation>« {path} » existe et est {names}, pas {names2}.</translation>
    </message>
    <message>
        <source>The format {file_format} cannot be written to standard output.</source>
        <translation>Le format {file_format} ne peut pas être écrit sur la sortie standard.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Deleted run {id}.</source>
        <translation>Passe {id} supprimée.</translation>
    </message>
    <message>
        <source>Delete run {strip}?</source>
        <translation>Supprimer la passe {strip} ?</translation>
    </message>
    <message>
        <source>The last run is {strip}. Nothing was deleted.</source>
        <translation>La dernière passe est {strip}. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>There is no unfinished run.</source>
        <translation>Il n’y a pas de passe inachevée.</translation>
    </message>
    <message>
        <source>There are no saved runs.</source>
        <translation>Il n’y a pas de passes enregistrées.</translation>
    </message>
    <message>
        <source>“{text}” is not the number of a run.</source>
        <translation>« {text} » n’est pas le numéro d’une passe.</translation>
    </message>
    <message>
        <source>Give a number from “inception-cli runs list”, or the word “last”.</source>
        <translation>Donnez un numéro de « inception-cli runs list », ou le mot « last ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more class(es)</source>
        <translation>
            <numerusform>%Ln classe de plus</numerusform>
            <numerusform>%Ln classes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export: run {id} has no images.</source>
        <translation>Rien à exporter : la passe {id} n’a pas d’images.</translation>
    </message>
    <message>
        <source>Nothing to export: every image of run {id} could be read.</source>
        <translation>Rien à exporter : toutes les images de la passe {id} ont pu être lues.</translation>
    </message>
    <message>
        <source>Nothing to export: no image of run {id} matches the filters.</source>
        <translation>Rien à exporter : aucune image de la passe {id} ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>{failed} of {number} checks failed.</source>
        <translation>{failed} vérifications sur {number} ont échoué.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Toutes les vérifications ont réussi.</translation>
    </message>
    <message>
        <source>Qt platforms: {list}; exports: {list2}</source>
        <translation>Plateformes Qt : {list} ; exports : {list2}</translation>
    </message>
    <message>
        <source>Press Ctrl+C to stop. The file on the next line holds the token.</source>
        <translation>Ctrl+C arrête. Le fichier de la ligne suivante contient le jeton.</translation>
    </message>
    <message>
        <source>No similar image was found.</source>
        <translation>Aucune image similaire trouvée.</translation>
    </message>
    <message>
        <source>“--in all” and “--no-store” cannot be combined.</source>
        <translation>« --in all » et « --no-store » ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>Give a folder to search in.</source>
        <translation>Indiquez un dossier où chercher.</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Essai à blanc : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>« {folder} » n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Give the folder that holds the images.</source>
        <translation>Indiquez le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>Nothing was sorted. Run the same command again to continue.</source>
        <translation>Rien n’a été trié. Relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>To undo: inception-cli undo {journal}</source>
        <translation>Pour annuler : inception-cli undo {journal}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong</source>
        <comment>%Ln file that belongs</comment>
        <translation>
            <numerusform>%Ln fichier associé</numerusform>
            <numerusform>%Ln fichiers associés</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed with a number because the name is taken: {count}.</source>
        <translation>Renommés avec un numéro car le nom est pris : {count}.</translation>
    </message>
    <message>
        <source>Moved along: {along} to these images (XMP, RAW, MOV, JSON, …).</source>
        <translation>Déplacés avec elles : {along} de ces images (XMP, RAW, MOV, JSON, …).</translation>
    </message>
    <message>
        <source>Left where they are: {left} to these images{why}.</source>
        <translation>Laissés en place : {left} de ces images{why}.</translation>
    </message>
    <message>
        <source>Not sorted:</source>
        <translation>Non triés :</translation>
    </message>
    <message>
        <source>Space: {needed_bytes} MB needed, {free_bytes} MB free.</source>
        <translation>Espace : {needed_bytes} Mo nécessaires, {free_bytes} Mo libres.</translation>
    </message>
    <message>
        <source>This run is not saved.</source>
        <translation>Cette passe n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>No keywords were written. Run the same command again to continue.</source>
        <translation>Aucun mot-clé n’a été écrit. Relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>Keywords for {count}:</source>
        <translation>Mots-clés pour {count} :</translation>
    </message>
    <message>
        <source>Without keywords:</source>
        <translation>Sans mots-clés :</translation>
    </message>
    <message>
        <source>To undo: inception-cli tag --undo {journal}</source>
        <translation>Pour annuler : inception-cli tag --undo {journal}</translation>
    </message>
    <message>
        <source>There are no keywords to undo.</source>
        <translation>Il n’y a pas de mots-clés à annuler.</translation>
    </message>
    <message>
        <source>“{output}” is not a name for weights.</source>
        <translation>« {output} » n’est pas un nom de poids.</translation>
    </message>
    <message>
        <source>Let it end in .safetensors.</source>
        <translation>Qu’il se termine par .safetensors.</translation>
    </message>
    <message>
        <source>There is no report: too few images to measure.</source>
        <translation>Il n’y a pas de rapport : trop peu d’images pour mesurer.</translation>
    </message>
    <message>
        <source>The same in two classes:</source>
        <translation>La même dans deux classes :</translation>
    </message>
    <message>
        <source>“{own}” has {count}, less than a third of the largest class.</source>
        <translation>« {own} » a {count}, moins d’un tiers de la plus grande classe.</translation>
    </message>
    <message>
        <source>“{wanted}” is saved as “{name}”: the disk does not accept that name.</source>
        <translation>« {wanted} » est enregistré sous « {name} » : le disque n’accepte pas ce nom.</translation>
    </message>
    <message>
        <source>“{output}” already has a training run.</source>
        <translation>« {output} » contient déjà un entraînement.</translation>
    </message>
    <message>
        <source>Add --resume to continue it, or choose another folder.</source>
        <translation>Ajoutez --resume pour le continuer, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Learning from {count} of {classes}.</source>
        <translation>Apprentissage sur {count} de {classes}.</translation>
    </message>
    <message>
        <source>Skipped: {count} without a label.</source>
        <translation>Ignorés : {count} sans étiquette.</translation>
    </message>
    <message>
        <source>Nothing will be measured: there are no validation images.</source>
        <translation>Rien ne sera mesuré : il n’y a pas d’images de validation.</translation>
    </message>
    <message>
        <source>Measuring on {count}.</source>
        <translation>Mesure sur {count}.</translation>
    </message>
    <message>
        <source>These images are among those to learn from.</source>
        <translation>Ces images font partie de celles de l’apprentissage.</translation>
    </message>
    <message>
        <source>Training on {device}: {steps} steps of {images}.</source>
        <translation>Entraînement sur {device} : {steps} étapes de {images}.</translation>
    </message>
    <message>
        <source>{processes} processes share each step.</source>
        <translation>{processes} processus se partagent chaque étape.</translation>
    </message>
    <message>
        <source>Resuming after step {step}.</source>
        <translation>Reprise après l’étape {step}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value} of {images} right.</source>
        <translation>Époque {epoch} : {value} de {images} justes.</translation>
    </message>
    <message>
        <source>Checkpoint after step {step}.</source>
        <translation>Point de reprise après l’étape {step}.</translation>
    </message>
    <message>
        <source>This journal was not written by this program for you, or was changed since.</source>
        <translation>Ce journal n’a pas été écrit par ce programme pour vous, ou a été modifié depuis.</translation>
    </message>
    <message>
        <source>If you trust it, add --yes to do what is listed above.</source>
        <translation>Si vous lui faites confiance, ajoutez --yes pour faire ce qui est listé ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <comment>%Ln copy</comment>
        <translation>
            <numerusform>%Ln copie</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was not deleted because it is not empty.</source>
        <translation>{folder} n’a pas été supprimé car il n’est pas vide.</translation>
    </message>
    <message>
        <source>Skipped an unusable journal: {path}</source>
        <translation>Journal inutilisable ignoré : {path}</translation>
    </message>
    <message>
        <source>There is no sort to undo.</source>
        <translation>Il n’y a pas de tri à annuler.</translation>
    </message>
    <message>
        <source>It would {verb} {count}:</source>
        <translation>Cela ferait : {verb} {count} :</translation>
    </message>
    <message>
        <source>Interrupted: {count} written.</source>
        <translation>Interrompu : {count} écrits.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} could not be read.</source>
        <translation>{count} illisibles.</translation>
    </message>
    <message>
        <source>Watching {title}{size}. Press Ctrl+C to stop.</source>
        <translation>Observation de {title}{size}. Ctrl+C arrête.</translation>
    </message>
    <message>
        <source>No cameras found.</source>
        <translation>Aucune caméra trouvée.</translation>
    </message>
    <message>
        <source>There are no published weights named “{key}”.</source>
        <translation>Il n’y a pas de poids publiés nommés « {key} ».</translation>
    </message>
    <message>
        <source>Use one of {list}.</source>
        <translation>Utilisez l’un de {list}.</translation>
    </message>
    <message>
        <source>“{folder}” exists and is not empty.</source>
        <translation>« {folder} » existe et n’est pas vide.</translation>
    </message>
    <message>
        <source>Choose another folder, or add --overwrite.</source>
        <translation>Choisissez un autre dossier, ou ajoutez --overwrite.</translation>
    </message>
    <message>
        <source>There are no weights to verify in {folder}.</source>
        <translation>Il n’y a pas de poids à vérifier dans {folder}.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Identical to the published preprocessing, to the last bit</source>
        <translation>Identique au prétraitement publié, au bit près</translation>
    </message>
    <message>
        <source>Full precision; large photos are decoded at a reduced size</source>
        <translation>Pleine précision ; les grandes photos sont décodées en taille réduite</translation>
    </message>
    <message>
        <source>Half precision where the device supports it; predictions may differ slightly</source>
        <translation>Demi-précision si l’appareil le permet ; les prédictions peuvent différer légèrement</translation>
    </message>
    <message>
        <source>below 1%</source>
        <translation>moins de 1 %</translation>
    </message>
    <message>
        <source>above 99%</source>
        <translation>plus de 99 %</translation>
    </message>
</context>
<context>
    <name>core/archive</name>
    <message>
        <source>Give a folder of images, tars, or a Parquet table with a column of images.</source>
        <translation>Indiquez un dossier d’images, des fichiers tar, ou un tableau Parquet avec une colonne d’images.</translation>
    </message>
    <message>
        <source>“{path}” has too much text to be shown.</source>
        <translation>« {path} » contient trop de texte pour être affiché.</translation>
    </message>
    <message>
        <source>Check where the table comes from. `inception-cli archive` writes smaller ones.</source>
        <translation>Vérifiez d’où vient le tableau. `inception-cli archive` en écrit de plus petits.</translation>
    </message>
    <message>
        <source>A cluster needs Ray, which is not installed.</source>
        <translation>Une grappe demande Ray, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it with: pip install "inception-gui[cluster]". Or add --local, which does the same on this machine alone.</source>
        <translation>Installez-le avec : pip install "inception-gui[cluster]". Ou ajoutez --local, qui fait de même sur cette seule machine.</translation>
    </message>
    <message>
        <source>The cluster {where} cannot be reached or started.</source>
        <translation>La grappe {where} est injoignable ou n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Check the address with `ray status`, or add --local.</source>
        <translation>Vérifiez l’adresse avec `ray status`, ou ajoutez --local.</translation>
    </message>
    <message>
        <source>The cluster failed while it classified.</source>
        <translation>La grappe a échoué pendant le classement.</translation>
    </message>
    <message>
        <source>Run the command again: it does only what is missing.</source>
        <translation>Relancez la commande : elle ne fait que ce qui manque.</translation>
    </message>
    <message>
        <source>A machine of the cluster has version {version} of Inception GUI, not {version2}.</source>
        <translation>Une machine de la grappe a la version {version} d’Inception GUI, pas {version2}.</translation>
    </message>
    <message>
        <source>Install the same version on all machines.</source>
        <translation>Installez la même version sur toutes les machines.</translation>
    </message>
    <message>
        <source>The table “{name}” cannot be read.</source>
        <translation>Le tableau « {name} » est illisible.</translation>
    </message>
    <message>
        <source>Check that it exists and is a Parquet file.</source>
        <translation>Vérifiez qu’il existe et que c’est un fichier Parquet.</translation>
    </message>
    <message>
        <source>The table “{name}” has no column that is known to hold images.</source>
        <translation>Le tableau « {name} » n’a pas de colonne connue pour contenir des images.</translation>
    </message>
    <message>
        <source>Name the column of paths or bytes with --column.</source>
        <translation>Nommez la colonne des chemins ou des octets avec --column.</translation>
    </message>
    <message>
        <source>The address “{address}” cannot be used.</source>
        <translation>L’adresse « {address} » n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Use a path, or an address such as s3://BUCKET/FOLDER.</source>
        <translation>Utilisez un chemin, ou une adresse comme s3://BUCKET/FOLDER.</translation>
    </message>
    <message>
        <source>There is nothing at “{base}”.</source>
        <translation>Il n’y a rien à « {base} ».</translation>
    </message>
    <message>
        <source>Check the address and the keys.</source>
        <translation>Vérifiez l’adresse et les clés.</translation>
    </message>
    <message>
        <source>The server of “{address}” does not answer as expected.</source>
        <translation>Le serveur de « {address} » ne répond pas comme prévu.</translation>
    </message>
    <message>
        <source>Check the connection and the keys, then run the command again: it does only what is missing.</source>
        <translation>Vérifiez la connexion et les clés, puis relancez la commande : elle ne fait que ce qui manque.</translation>
    </message>
    <message>
        <source>“{text}” stands for more than {most} files.</source>
        <translation>« {text} » désigne plus de {most} fichiers.</translation>
    </message>
    <message>
        <source>Name fewer at a time, or a folder of them.</source>
        <translation>Nommez-en moins à la fois, ou un dossier.</translation>
    </message>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation>L’archive est illisible jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Copy or pack it again.</source>
        <translation>Copiez-la ou refaites-la.</translation>
    </message>
    <message>
        <source>The table “{table_name}” cannot be read.</source>
        <translation>Le tableau « {table_name} » est illisible.</translation>
    </message>
    <message>
        <source>Check that it has not changed, then run the command again.</source>
        <translation>Vérifiez qu’il n’a pas changé, puis relancez la commande.</translation>
    </message>
    <message>
        <source>The row of the table names no image.</source>
        <translation>La ligne du tableau ne nomme pas d’image.</translation>
    </message>
    <message>
        <source>Check the column of the table.</source>
        <translation>Vérifiez la colonne du tableau.</translation>
    </message>
    <message>
        <source>The row of the table names a server of its own.</source>
        <translation>La ligne du tableau nomme un serveur à elle.</translation>
    </message>
    <message>
        <source>Use addresses such as s3://BUCKET/FILE, without options and keys.</source>
        <translation>Utilisez des adresses comme s3://BUCKET/FILE, sans options ni clés.</translation>
    </message>
    <message>
        <source>This file was refused: it has {size} MB, and the limit is {memory_bytes} MB.</source>
        <translation>Ce fichier a été refusé : il fait {size} Mo, et la limite est de {memory_bytes} Mo.</translation>
    </message>
    <message>
        <source>This file does not exist any more.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>You do not have permission to read this file.</source>
        <translation>Vous n’avez pas l’autorisation de lire ce fichier.</translation>
    </message>
    <message>
        <source>Check the keys of the server.</source>
        <translation>Vérifiez les clés du serveur.</translation>
    </message>
    <message>
        <source>The folder “{path}” holds parts of another program or of a result whose note is lost.</source>
        <translation>Le dossier « {path} » contient des parties d’un autre programme ou d’un résultat dont la note est perdue.</translation>
    </message>
    <message>
        <source>Choose another folder for the result.</source>
        <translation>Choisissez un autre dossier pour le résultat.</translation>
    </message>
    <message>
        <source>The folder holds results that were made in another way ({list}).</source>
        <translation>Le dossier contient des résultats obtenus autrement ({list}).</translation>
    </message>
    <message>
        <source>Use the same weights, mode, --top and --features, or choose another folder.</source>
        <translation>Utilisez les mêmes poids, mode, --top et --features, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{note_name}” in the folder of the result cannot be read.</source>
        <translation>« {note_name} » dans le dossier du résultat est illisible.</translation>
    </message>
    <message>
        <source>Use the program's newest version, or choose another folder.</source>
        <translation>Utilisez la version la plus récente du programme, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The part “{name}” of the result cannot be read.</source>
        <translation>La partie « {name} » du résultat est illisible.</translation>
    </message>
    <message>
        <source>Delete this file, then run the command again: its images are classified anew.</source>
        <translation>Supprimez ce fichier, puis relancez la commande : ses images seront classées de nouveau.</translation>
    </message>
    <message>
        <source>No features of this image are kept.</source>
        <translation>Aucune caractéristique de cette image n’est conservée.</translation>
    </message>
    <message>
        <source>Run `inception-cli archive` with --features.</source>
        <translation>Lancez `inception-cli archive` avec --features.</translation>
    </message>
    <message>
        <source>The table has too many different classes to be shown.</source>
        <translation>Le tableau a trop de classes différentes pour être affiché.</translation>
    </message>
    <message>
        <source>Check that its column label_1 holds names of classes.</source>
        <translation>Vérifiez que sa colonne label_1 contient des noms de classes.</translation>
    </message>
    <message>
        <source>No part of this archive is finished yet.</source>
        <translation>Aucune partie de cette archive n’est encore finie.</translation>
    </message>
    <message>
        <source>“{path}” holds no Parquet tables.</source>
        <translation>« {path} » ne contient pas de tableaux Parquet.</translation>
    </message>
    <message>
        <source>Wait for `inception-cli archive`, or choose the folder that it wrote.</source>
        <translation>Attendez `inception-cli archive`, ou choisissez le dossier qu’il a écrit.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>« {path} » n’existe pas.</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>Vérifiez que son disque est connecté.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>« {path} » est illisible.</translation>
    </message>
    <message>
        <source>Check that you have permission to open it.</source>
        <translation>Vérifiez que vous avez l’autorisation de l’ouvrir.</translation>
    </message>
    <message>
        <source>“{path}” has too many rows to be shown.</source>
        <translation>« {path} » a trop de lignes pour être affiché.</translation>
    </message>
    <message>
        <source>Divide it into several tables.</source>
        <translation>Divisez-le en plusieurs tableaux.</translation>
    </message>
    <message>
        <source>“{path}” is not a result of this program.</source>
        <translation>« {path} » n’est pas un résultat de ce programme.</translation>
    </message>
    <message>
        <source>Open a table that `inception-cli archive` or an export as Parquet wrote.</source>
        <translation>Ouvrez un tableau écrit par `inception-cli archive` ou par un export en Parquet.</translation>
    </message>
    <message>
        <source>The table “{path}” cannot be read.</source>
        <translation>Le tableau « {path} » est illisible.</translation>
    </message>
    <message>
        <source>If `inception-cli archive` wrote it, delete it and run the command again.</source>
        <translation>Si `inception-cli archive` l’a écrit, supprimez-le et exécutez de nouveau la commande.</translation>
    </message>
</context>
<context>
    <name>core/backends</name>
    <message>
        <source>“{wanted}” is not a device.</source>
        <translation>« {wanted} » n’est pas un appareil.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0, mps, intel-gpu or npu.</source>
        <translation>Utilisez auto, cpu, cuda, cuda:0, mps, intel-gpu ou npu.</translation>
    </message>
    <message>
        <source>Only a Mac with Apple silicon has it.</source>
        <translation>Seul un Mac à puce Apple l’a.</translation>
    </message>
    <message>
        <source>OpenVINO lists none; it may lack a driver.</source>
        <translation>OpenVINO n’en liste aucun ; il manque peut-être un pilote.</translation>
    </message>
    <message>
        <source>PyTorch is not installed; it comes with inception-gui[gpu].</source>
        <translation>PyTorch n’est pas installé ; il vient avec inception-gui[gpu].</translation>
    </message>
    <message>
        <source>The installed PyTorch was built without CUDA.</source>
        <translation>Le PyTorch installé a été compilé sans CUDA.</translation>
    </message>
    <message>
        <source>No NVIDIA driver works with the installed PyTorch.</source>
        <translation>Aucun pilote NVIDIA ne fonctionne avec le PyTorch installé.</translation>
    </message>
    <message>
        <source>No {wanted} device was found on this computer.</source>
        <translation>Aucun appareil {wanted} n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{detail} could not be used: {problem}.</source>
        <translation>{detail} n’a pas pu être utilisé : {problem}.</translation>
    </message>
    <message>
        <source>Omit --device, or use --device cpu.</source>
        <translation>Omettez --device, ou utilisez --device cpu.</translation>
    </message>
    <message>
        <source>Neither OpenVINO nor PyTorch can be loaded, and one of them must run the network.</source>
        <translation>Ni OpenVINO ni PyTorch ne peuvent être chargés, et l’un d’eux doit exécuter le réseau.</translation>
    </message>
    <message>
        <source>Install Inception GUI again.</source>
        <translation>Réinstallez Inception GUI.</translation>
    </message>
</context>
<context>
    <name>core/cam</name>
    <message>
        <source>The usual choice: coarse, stable and instant.</source>
        <translation>Le choix habituel : grossier, stable et instantané.</translation>
    </message>
    <message>
        <source>Covers whole objects, and several of them, better; much the same for every class.</source>
        <translation>Couvre mieux les objets entiers, et plusieurs objets ; à peu près pareil pour chaque classe.</translation>
    </message>
    <message>
        <source>Highlights only what the class depends on; identical to Grad-CAM at the last layer.</source>
        <translation>Ne souligne que ce dont la classe dépend ; identique à Grad-CAM à la dernière couche.</translation>
    </message>
    <message>
        <source>For earlier layers with finer detail; much the same for every class at the last layer.</source>
        <translation>Pour les couches antérieures, aux détails plus fins ; à peu près pareil pour chaque classe à la dernière couche.</translation>
    </message>
    <message>
        <source>Covers the image piece by piece and measures how the score drops. Slow, but needs no gradients: a cross-check of the others.</source>
        <translation>Couvre l’image morceau par morceau et mesure la baisse du score. Lent, mais sans gradients : un contrôle des autres méthodes.</translation>
    </message>
    <message>
        <source>There is no method “{text}”.</source>
        <translation>Il n’y a pas de méthode « {text} ».</translation>
    </message>
    <message>
        <source>There is no layer “{text}”.</source>
        <translation>Il n’y a pas de couche « {text} ».</translation>
    </message>
    <message>
        <source>This is roughly where the network looked; it is not an outline or an explanation, and does not show that the prediction is correct.</source>
        <translation>Voici à peu près où le réseau a regardé ; ce n’est ni un contour ni une explication, et ne montre pas que la prédiction est juste.</translation>
    </message>
    <message>
        <source>This is roughly where the network looked, much the same for every class; it is not an outline or an explanation, and does not show that the prediction is correct.</source>
        <translation>Voici à peu près où le réseau a regardé, presque pareil pour chaque classe ; ce n’est ni un contour ni une explication, et ne montre pas que la prédiction est juste.</translation>
    </message>
    <message>
        <source>Nothing in the image supports {name} more than {rival}, so the heat map is empty.</source>
        <translation>Rien dans l’image ne soutient {name} plus que {rival}, la carte de chaleur est donc vide.</translation>
    </message>
    <message>
        <source>Nothing in the image supports {name}, so the heat map is empty.</source>
        <translation>Rien dans l’image ne soutient {name}, la carte de chaleur est donc vide.</translation>
    </message>
    <message>
        <source>{percent} in the centre</source>
        <translation>{percent} au centre</translation>
    </message>
    <message>
        <source>The network considers {name} unlikely {percent}. Bright areas resemble it more than {rival}, which does not mean that it is there.</source>
        <translation>Le réseau juge {name} improbable {percent}. Les zones claires y ressemblent plus qu’à {rival}, ce qui ne veut pas dire que c’est là.</translation>
    </message>
    <message>
        <source>The network considers {name} unlikely {percent}. Bright areas resemble it most, which does not mean that it is there.</source>
        <translation>Le réseau juge {name} improbable {percent}. Les zones claires y ressemblent le plus, ce qui ne veut pas dire que c’est là.</translation>
    </message>
    <message>
        <source>Covering brighter areas lowered the score of {name} {percent} relative to {rival} more.</source>
        <translation>Plus une zone est claire, plus la couvrir a abaissé le score de {name} {percent} par rapport à {rival}.</translation>
    </message>
    <message>
        <source>Covering brighter areas lowered the score of {name} {percent} more.</source>
        <translation>Plus une zone est claire, plus la couvrir a abaissé le score de {name} {percent}.</translation>
    </message>
    <message>
        <source>Brighter areas favour {name} {percent} over {rival} more strongly.</source>
        <translation>Les zones plus claires soutiennent davantage {name} {percent} que {rival}.</translation>
    </message>
    <message>
        <source>Brighter areas raised the score of {name} {percent} more.</source>
        <translation>Les zones plus claires ont davantage augmenté le score de {name} {percent}.</translation>
    </message>
</context>
<context>
    <name>core/evaluation</name>
    <message>
        <source>There is no evaluation {number}.</source>
        <translation>Il n’y a pas d’évaluation {number}.</translation>
    </message>
    <message>
        <source>Evaluation {number} cannot be read.</source>
        <translation>L’évaluation {number} est illisible.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>Commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The evaluation cannot be saved: its folder cannot be written.</source>
        <translation>L’évaluation ne peut pas être enregistrée : son dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Free some space there, or check that you have permission to write to it.</source>
        <translation>Libérez de l’espace, ou vérifiez que vous avez l’autorisation d’y écrire.</translation>
    </message>
    <message>
        <source>Evaluation {id} is running.</source>
        <translation>L’évaluation {id} est en cours.</translation>
    </message>
    <message>
        <source>Stop it before deleting it.</source>
        <translation>Arrêtez-la avant de la supprimer.</translation>
    </message>
    <message>
        <source>Evaluation {id} used other images, weights or crops, or another mode.</source>
        <translation>L’évaluation {id} utilisait d’autres images, poids ou recadrages, ou un autre mode.</translation>
    </message>
    <message>
        <source>Select the same to resume it, or start a new one.</source>
        <translation>Choisissez les mêmes pour la reprendre, ou commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Evaluation {number} is running in another program.</source>
        <translation>L’évaluation {number} est en cours dans un autre programme.</translation>
    </message>
    <message>
        <source>Wait until it finishes, or stop it there.</source>
        <translation>Attendez qu’elle finisse, ou arrêtez-la là-bas.</translation>
    </message>
    <message>
        <source>The folder of evaluations cannot be read.</source>
        <translation>Le dossier des évaluations est illisible.</translation>
    </message>
</context>
<context>
    <name>core/evaluation/dataset</name>
    <message>
        <source>Some images are missing from the ground-truth file.</source>
        <translation>Des images manquent dans le fichier de vérité terrain.</translation>
    </message>
    <message>
        <source>The ground-truth file has no line for the numbers of some images.</source>
        <translation>Le fichier de vérité terrain n’a pas de ligne pour les numéros de certaines images.</translation>
    </message>
    <message>
        <source>The official names are ILSVRC2012_val_00000001.JPEG and so on.</source>
        <translation>Les noms officiels sont ILSVRC2012_val_00000001.JPEG et ainsi de suite.</translation>
    </message>
    <message>
        <source>“{name}” contains the number {wrong}; ILSVRC's numbers go from 1 to 1000.</source>
        <translation>« {name} » contient le nombre {wrong} ; les numéros d’ILSVRC vont de 1 à 1000.</translation>
    </message>
    <message>
        <source>If its numbers start at 0 in the order of WordNet ids, put the file name and a space before each number.</source>
        <translation>Si ses numéros commencent à 0 dans l’ordre des identifiants WordNet, mettez le nom du fichier et une espace devant chaque numéro.</translation>
    </message>
    <message>
        <source>“{name}” is not a ground-truth file.</source>
        <translation>« {name} » n’est pas un fichier de vérité terrain.</translation>
    </message>
    <message>
        <source>Each line must hold one number or WordNet id, or a file name and a class.</source>
        <translation>Chaque ligne doit contenir un numéro ou un identifiant WordNet, ou un nom de fichier et une classe.</translation>
    </message>
    <message>
        <source>“{name}” contains no labels.</source>
        <translation>« {name} » ne contient pas d’étiquettes.</translation>
    </message>
    <message>
        <source>“{name}” is a MATLAB file, which this program does not read.</source>
        <translation>« {name} » est un fichier MATLAB, que ce programme ne lit pas.</translation>
    </message>
    <message>
        <source>Omit --synsets: the meaning of ILSVRC's numbers is built in.</source>
        <translation>Omettez --synsets : le sens des numéros d’ILSVRC est intégré.</translation>
    </message>
    <message>
        <source>“{name}” does not list each of the 1000 classes of ILSVRC-2012 once.</source>
        <translation>« {name} » ne liste pas une fois chacune des 1000 classes d’ILSVRC-2012.</translation>
    </message>
    <message>
        <source>“{name}” lists the classes by WordNet id, which is not the order of ILSVRC's numbers.</source>
        <translation>« {name} » liste les classes par identifiant WordNet, ce qui n’est pas l’ordre des numéros d’ILSVRC.</translation>
    </message>
    <message>
        <source>Omit --synsets: the meaning of ILSVRC's numbers is built in. With this list nearly every label would be wrong.</source>
        <translation>Omettez --synsets : le sens des numéros d’ILSVRC est intégré. Avec cette liste, presque toutes les étiquettes seraient fausses.</translation>
    </message>
    <message>
        <source>Some images are not in a folder named after a class.</source>
        <translation>Des images ne sont pas dans un dossier portant le nom d’une classe.</translation>
    </message>
    <message>
        <source>Put each image into a folder named after its class, or use a ground-truth file.</source>
        <translation>Mettez chaque image dans un dossier portant le nom de sa classe, ou utilisez un fichier de vérité terrain.</translation>
    </message>
    <message>
        <source>Some images are less than {depth} folders deep, and so in no folder of a class.</source>
        <translation>Des images sont à moins de {depth} dossiers de profondeur, donc dans aucun dossier de classe.</translation>
    </message>
    <message>
        <source>Put each image into a folder of a class, {depth} folders down.</source>
        <translation>Mettez chaque image dans le dossier d’une classe, à {depth} dossiers de profondeur.</translation>
    </message>
    <message>
        <source>No folder {depth} is a class (“{names}” is not), but “{classes}”, {below} it, is.</source>
        <translation>Aucun dossier {depth} n’est une classe (« {names} » ne l’est pas), mais « {classes} », {below} de là, l’est.</translation>
    </message>
    <message>
        <source>Use --label-depth {other}, or the folder that holds the folders of the classes.</source>
        <translation>Utilisez --label-depth {other}, ou le dossier qui contient les dossiers des classes.</translation>
    </message>
    <message>
        <source>There is no class named “{meant}”.</source>
        <translation>Il n’y a pas de classe nommée « {meant} ».</translation>
    </message>
    <message>
        <source>There is no class {number} where classes count from 1.</source>
        <translation>Il n’y a pas de classe {number} quand on compte à partir de 1.</translation>
    </message>
    <message>
        <source>Use a number from 1 to {number}.</source>
        <translation>Utilisez un nombre de 1 à {number}.</translation>
    </message>
    <message>
        <source>“{name}” is not a mapping file.</source>
        <translation>« {name} » n’est pas un fichier de correspondance.</translation>
    </message>
    <message>
        <source>Write one line per label: the label, a comma, and its class (a name, a number from 0, or a WordNet id).</source>
        <translation>Écrivez une ligne par étiquette : l’étiquette, une virgule et sa classe (un nom, un numéro à partir de 0, ou un identifiant WordNet).</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>« {name} » est vide.</translation>
    </message>
    <message>
        <source>It needs the columns path,label.</source>
        <translation>Il lui faut les colonnes path,label.</translation>
    </message>
    <message>
        <source>“{name}” has no column for {what}. Its first line has {listed}.</source>
        <translation>« {name} » n’a pas de colonne pour {what}. Sa première ligne contient {listed}.</translation>
    </message>
    <message>
        <source>Name the column {name}. A label is a WordNet id, a number from 0 to 999 or a class name.</source>
        <translation>Nommez la colonne {name}. Une étiquette est un identifiant WordNet, un nombre de 0 à 999 ou un nom de classe.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_rows} lines.</source>
        <translation>« {name} » a plus de {most_rows} lignes.</translation>
    </message>
    <message>
        <source>Evaluate the images in several parts.</source>
        <translation>Évaluez les images en plusieurs parties.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” has too few columns.</source>
        <translation>La ligne {line} de « {name} » a trop peu de colonnes.</translation>
    </message>
    <message>
        <source>Each line needs a path and a label; put a path with a comma in quotes.</source>
        <translation>Chaque ligne demande un chemin et une étiquette ; mettez entre guillemets un chemin contenant une virgule.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” names no file.</source>
        <translation>La ligne {line} de « {name} » ne nomme pas de fichier.</translation>
    </message>
    <message>
        <source>Write the path of an image into it, or delete the line.</source>
        <translation>Écrivez-y le chemin d’une image, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file.</source>
        <translation>« {name} » n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>Save it as CSV (in Excel: “CSV UTF-8”) and use that file.</source>
        <translation>Enregistrez-le en CSV (dans Excel : « CSV UTF-8 ») et utilisez ce fichier.</translation>
    </message>
    <message>
        <source>This file is not a table of labels.</source>
        <translation>Ce fichier n’est pas un tableau d’étiquettes.</translation>
    </message>
    <message>
        <source>It needs one line per image or label, with two columns.</source>
        <translation>Il lui faut une ligne par image ou étiquette, avec deux colonnes.</translation>
    </message>
    <message>
        <source>The classes of “{name}” are numbers ({numbers}), which may count from 0 or from 1.</source>
        <translation>Les classes de « {name} » sont des nombres ({numbers}), qui peuvent partir de 0 ou de 1.</translation>
    </message>
    <message>
        <source>Add --numbered-from 0 if tench is 0 and goldfish is 1, or --numbered-from 1 if tench is 1.</source>
        <translation>Ajoutez --numbered-from 0 si la tanche (tench) est 0 et le poisson rouge 1, ou --numbered-from 1 si la tanche est 1.</translation>
    </message>
    <message>
        <source>“{name}” does not exist.</source>
        <translation>« {name} » n’existe pas.</translation>
    </message>
    <message>
        <source>Use a folder with one folder per class, or a table with the columns path,label.</source>
        <translation>Utilisez un dossier avec un dossier par classe, ou un tableau avec les colonnes path,label.</translation>
    </message>
    <message>
        <source>A ground-truth file belongs to a folder of images, not to a table of labels.</source>
        <translation>Un fichier de vérité terrain va avec un dossier d’images, pas avec un tableau d’étiquettes.</translation>
    </message>
    <message>
        <source>Use the folder that contains the validation images.</source>
        <translation>Utilisez le dossier qui contient les images de validation.</translation>
    </message>
    <message>
        <source>“{name}” is neither a folder nor a table of labels.</source>
        <translation>« {name} » n’est ni un dossier ni un tableau d’étiquettes.</translation>
    </message>
    <message>
        <source>A table is a .csv file with the columns path,label.</source>
        <translation>Un tableau est un fichier .csv avec les colonnes path,label.</translation>
    </message>
    <message>
        <source>Some images are listed with two different labels.</source>
        <translation>Des images sont listées avec deux étiquettes différentes.</translation>
    </message>
    <message>
        <source>Delete the wrong line of each.</source>
        <translation>Supprimez la mauvaise ligne de chacune.</translation>
    </message>
    <message>
        <source>{why} The blacklist names {blacklisted}.</source>
        <translation>{why} La liste noire nomme {blacklisted}.</translation>
    </message>
    <message>
        <source>Use a folder with one folder per class (named by WordNet id, name or number), a table with the columns path,label, or a ground-truth file.</source>
        <translation>Utilisez un dossier avec un dossier par classe (nommé par identifiant WordNet, nom ou numéro), un tableau avec les colonnes path,label, ou un fichier de vérité terrain.</translation>
    </message>
    <message>
        <source>Use --follow-links to follow links that lead out of the folder, or its real folder.</source>
        <translation>Utilisez --follow-links pour suivre les liens qui sortent du dossier, ou son vrai dossier.</translation>
    </message>
    <message>
        <source>No image in “{name}” has a label that matches a class.</source>
        <translation>Aucune image de « {name} » n’a d’étiquette correspondant à une classe.</translation>
    </message>
</context>
<context>
    <name>core/evaluation/report</name>
    <message numerus="yes">
        <source>%Ln more pair(s)</source>
        <translation>
            <numerusform>%Ln paire de plus</numerusform>
            <numerusform>%Ln paires de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further class(es)</source>
        <translation>
            <numerusform>%Ln autre classe</numerusform>
            <numerusform>%Ln autres classes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not an evaluation.</source>
        <translation>« {name} » n’est pas une évaluation.</translation>
    </message>
    <message>
        <source>Use a file that “inception-cli evaluate --format json” wrote.</source>
        <translation>Utilisez un fichier écrit par « inception-cli evaluate --format json ».</translation>
    </message>
    <message>
        <source>These two evaluations have no image in common.</source>
        <translation>Ces deux évaluations n’ont aucune image en commun.</translation>
    </message>
    <message>
        <source>Compare evaluations of the same folder with the same labels.</source>
        <translation>Comparez des évaluations du même dossier avec les mêmes étiquettes.</translation>
    </message>
    <message>
        <source>The paper does not specify its 12 crops; these are the 12 of the 144 that come from the central square at the smallest scale.</source>
        <translation>L’article ne précise pas ses 12 recadrages ; voici les 12 des 144 qui viennent du carré central à la plus petite échelle.</translation>
    </message>
    <message>
        <source>{count} {verb} an image; each image counts once.</source>
        <translation>{count} {verb} une image ; chaque image compte une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished: {done} of {count}.</source>
        <translation>Non fini : {done} sur {count}.</translation>
    </message>
    <message>
        <source>These weights are not one of the published files: the numbers describe this file, not Inception V3.</source>
        <translation>Ces poids ne sont pas l’un des fichiers publiés : les nombres décrivent ce fichier, pas Inception V3.</translation>
    </message>
    <message>
        <source>The publisher of these weights states no hash: that this is the published file could not be verified.</source>
        <translation>L’éditeur de ces poids n’indique pas d’empreinte : impossible de vérifier qu’il s’agit du fichier publié.</translation>
    </message>
    <message>
        <source>No threshold makes 95% of the predictions right and keeps at least {fewest_answers} of them.</source>
        <translation>Aucun seuil ne rend 95 % des prédictions justes en en gardant au moins {fewest_answers}.</translation>
    </message>
    <message>
        <source>Of the predictions with a probability of at least {threshold}, {value} are right (95% interval {low}); {coverage} of the images have one.</source>
        <translation>Des prédictions de probabilité d’au moins {threshold}, {value} sont justes (intervalle à 95 % {low}) ; {coverage} des images en ont une.</translation>
    </message>
    <message>
        <source>{said}; {without} are not sure.</source>
        <translation>{said} ; {without} ne sont pas sûres.</translation>
    </message>
    <message>
        <source>{count} on the blacklist skipped.</source>
        <translation>{count} de la liste noire ignorés.</translation>
    </message>
    <message>
        <source>{count} skipped: the label does not match one class.</source>
        <translation>{count} ignorés : l’étiquette ne correspond pas à une seule classe.</translation>
    </message>
</context>
<context>
    <name>core/exports</name>
    <message>
        <source>Text table</source>
        <translation>Tableau en texte</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableurs</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Report with thumbnails (HTML)</source>
        <translation>Rapport avec vignettes (HTML)</translation>
    </message>
    <message>
        <source>JSON lines, one image per line</source>
        <translation>Lignes JSON, une image par ligne</translation>
    </message>
    <message>
        <source>Parquet table for data tools</source>
        <translation>Tableau Parquet pour outils de données</translation>
    </message>
</context>
<context>
    <name>core/features</name>
    <message>
        <source>The kept features were written by a newer version of this program.</source>
        <translation>Les caractéristiques conservées ont été écrites par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Use that version, or another profile folder.</source>
        <translation>Utilisez cette version, ou un autre dossier de profil.</translation>
    </message>
    <message>
        <source>The kept features could not be read or written.</source>
        <translation>Les caractéristiques conservées n’ont pas pu être lues ou écrites.</translation>
    </message>
    <message>
        <source>Delete the folder {parent}: they are computed again when they are needed.</source>
        <translation>Supprimez le dossier {parent} : elles sont recalculées quand il le faut.</translation>
    </message>
</context>
<context>
    <name>core/files</name>
    <message>
        <source>There is no standard output to write to.</source>
        <translation>Il n’y a pas de sortie standard où écrire.</translation>
    </message>
    <message>
        <source>The disk does not accept the name “{name}”.</source>
        <translation>Le disque n’accepte pas le nom « {name} ».</translation>
    </message>
    <message>
        <source>The results are in “{name}”.</source>
        <translation>Les résultats sont dans « {name} ».</translation>
    </message>
    <message>
        <source>“{name}” could not be replaced; another program may be using it.</source>
        <translation>« {name} » n’a pas pu être remplacé ; un autre programme l’utilise peut-être.</translation>
    </message>
    <message>
        <source>The results are in “{name}”, beside it.</source>
        <translation>Les résultats sont dans « {name} », à côté.</translation>
    </message>
    <message>
        <source>The disk does not accept the name {name}.</source>
        <translation>Le disque n’accepte pas le nom {name}.</translation>
    </message>
    <message>
        <source>There is no space left to write {name}.</source>
        <translation>Il n’y a plus de place pour écrire {name}.</translation>
    </message>
    <message>
        <source>Free some space or write to another disk.</source>
        <translation>Libérez de l’espace ou écrivez sur un autre disque.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} est un dossier.</translation>
    </message>
    <message>
        <source>Name a file to write.</source>
        <translation>Nommez un fichier à écrire.</translation>
    </message>
    <message>
        <source>You do not have permission to write {name}.</source>
        <translation>Vous n’avez pas l’autorisation d’écrire {name}.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that uses the file.</source>
        <translation>Choisissez un autre dossier, ou fermez le programme qui utilise le fichier.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Try another folder or another disk.</source>
        <translation>Essayez un autre dossier ou un autre disque.</translation>
    </message>
    <message>
        <source>There is not enough space for {what}: {needed} MB are needed, {free} MB are free.</source>
        <translation>Il n’y a pas assez de place pour {what} : {needed} Mo sont nécessaires, {free} Mo sont libres.</translation>
    </message>
    <message>
        <source>Free some space on the disk of “{folder}”, or use another disk.</source>
        <translation>Libérez de l’espace sur le disque de « {folder} », ou utilisez un autre disque.</translation>
    </message>
    <message>
        <source>“{target}” is an input file and is not replaced.</source>
        <translation>« {target} » est un fichier d’entrée et n’est pas remplacé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Il n’y a pas de fichier « {name} ».</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>« {name} » est illisible.</translation>
    </message>
    <message>
        <source>Check that you have permission to read it.</source>
        <translation>Vérifiez que vous avez l’autorisation de le lire.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>« {name} » est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a pipe or a device, not an ordinary file.</source>
        <translation>« {name} » est un tube ou un périphérique, pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most_bytes} MB, more than such a file can need.</source>
        <translation>« {name} » dépasse {most_bytes} Mo, plus qu’un tel fichier n’en demande.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
</context>
<context>
    <name>core/images</name>
    <message>
        <source>High dynamic range, shown with the brightness of a usual screen.</source>
        <translation>Grande plage dynamique, affichée avec la luminosité d’un écran courant.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is a link that points back to itself.</source>
        <translation>Ce fichier est un lien qui pointe vers lui-même.</translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation>Le disque n’a pas pu lire ce fichier.</translation>
    </message>
    <message>
        <source>This is a folder, not an image.</source>
        <translation>C’est un dossier, pas une image.</translation>
    </message>
    <message>
        <source>This is a pipe, a socket or a device, not an ordinary file.</source>
        <translation>C’est un tube, une socket ou un périphérique, pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This file is damaged: the image has no pixels.</source>
        <translation>Ce fichier est endommagé : l’image n’a pas de pixels.</translation>
    </message>
    <message>
        <source>This file was refused: it has {size} MB, and the limit for this format is {memory_bytes} MB.</source>
        <translation>Ce fichier a été refusé : il fait {size} Mo, et la limite pour ce format est de {memory_bytes} Mo.</translation>
    </message>
    <message>
        <source>This file is damaged: it begins as a JPEG image, then ends too early.</source>
        <translation>Ce fichier est endommagé : il commence comme une image JPEG, puis s’arrête trop tôt.</translation>
    </message>
    <message>
        <source>This is a JPEG with 12 bits a colour, which this program does not read.</source>
        <translation>C’est un JPEG à 12 bits par couleur, que ce programme ne lit pas.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its disk is not connected.</source>
        <translation>Il a peut-être été déplacé, renommé ou supprimé, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to one of your own folders.</source>
        <translation>Vérifiez ses autorisations, ou copiez-le dans l’un de vos dossiers.</translation>
    </message>
    <message>
        <source>This file is not an image.</source>
        <translation>Ce fichier n’est pas une image.</translation>
    </message>
    <message>
        <source>Choose an image in one of these formats: {reads}.</source>
        <translation>Choisissez une image dans l’un de ces formats : {reads}.</translation>
    </message>
    <message>
        <source>This image format is not supported.</source>
        <translation>Ce format d’image n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Save the image as JPEG or PNG in the program that made it, then open that file.</source>
        <translation>Enregistrez l’image en JPEG ou PNG dans le programme qui l’a créée, puis ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>This file is damaged: its image cannot be read.</source>
        <translation>Ce fichier est endommagé : son image est illisible.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>This image was refused: it is too large to be opened safely.</source>
        <translation>Cette image a été refusée : elle est trop grande pour être ouverte sans risque.</translation>
    </message>
    <message>
        <source>Save a smaller copy with another program, then open that file.</source>
        <translation>Enregistrez une copie plus petite avec un autre programme, puis ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>This image was refused: because of the way it was saved, it would take too long to open.</source>
        <translation>Cette image a été refusée : vu la façon dont elle a été enregistrée, l’ouvrir prendrait trop de temps.</translation>
    </message>
    <message>
        <source>Save it again with another program, then open that file.</source>
        <translation>Enregistrez-la de nouveau avec un autre programme, puis ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>The content of this file is not on this computer.</source>
        <translation>Le contenu de ce fichier n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>If it holds images, unpack it and open the folder.</source>
        <translation>S’il contient des images, extrayez-le et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>Open it in live mode, which reads videos.</source>
        <translation>Ouvrez-le en mode direct, qui lit les vidéos.</translation>
    </message>
    <message>
        <source>Fetch it with “git annex get” or “dvc pull”.</source>
        <translation>Récupérez-le avec « git annex get » ou « dvc pull ».</translation>
    </message>
    <message>
        <source>This link leads to a file that does not exist.</source>
        <translation>Ce lien mène à un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>This is {name}, not an image.</source>
        <translation>C’est {name}, pas une image.</translation>
    </message>
    <message>
        <source>This is {name}, which is not supported.</source>
        <translation>C’est {name}, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>This is {name}, whose content is not on this computer.</source>
        <translation>C’est {name}, dont le contenu n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Fetch it with “git lfs pull” or “git annex get”.</source>
        <translation>Récupérez-le avec « git lfs pull » ou « git annex get ».</translation>
    </message>
    <message>
        <source>This file is damaged: the image ends too early.</source>
        <translation>Ce fichier est endommagé : l’image s’arrête trop tôt.</translation>
    </message>
    <message>
        <source>This file starts like {name}, but it is damaged or a rare variant that is not supported.</source>
        <translation>Ce fichier commence comme {name}, mais il est endommagé ou d’une variante rare non prise en charge.</translation>
    </message>
    <message>
        <source>This file is damaged: it starts like {name} but cannot be read.</source>
        <translation>Ce fichier est endommagé : il commence comme {name} mais est illisible.</translation>
    </message>
    <message>
        <source>This image was refused: its {width} × {height} pixels need {needed} MB of memory, and the limit is {allowed} MB.</source>
        <translation>Cette image a été refusée : ses {width} × {height} pixels demandent {needed} Mo de mémoire, et la limite est de {allowed} Mo.</translation>
    </message>
    <message>
        <source>This image was refused: it has {width} × {height} pixels, and the limit is {most} million.</source>
        <translation>Cette image a été refusée : elle a {width} × {height} pixels, et la limite est de {most} millions.</translation>
    </message>
    <message>
        <source>This image was refused: it has {count}, which would take too long to read; the limit is {limit}.</source>
        <translation>Cette image a été refusée : elle a {count}, trop longs à lire ; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>an HEIC image</source>
        <translation>une image HEIC</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>une image AVIF</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>une image JPEG 2000</translation>
    </message>
    <message>
        <source>a camera's RAW file</source>
        <translation>le fichier RAW d’un appareil photo</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>un enregistrement sonore</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <source>an HEIC or AVIF image or a video</source>
        <translation>une image HEIC ou AVIF ou une vidéo</translation>
    </message>
    <message>
        <source>a text that stands for a file of {program}</source>
        <translation>un texte qui tient lieu d’un fichier de {program}</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PostScript drawing (EPS)</source>
        <translation>un dessin PostScript (EPS)</translation>
    </message>
    <message>
        <source>a Photoshop document (PSD)</source>
        <translation>un document Photoshop (PSD)</translation>
    </message>
    <message>
        <source>a GIMP document (XCF)</source>
        <translation>un document GIMP (XCF)</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>une image JPEG XL</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>une image JPEG XR</translation>
    </message>
    <message>
        <source>a mouse pointer (CUR)</source>
        <translation>un pointeur de souris (CUR)</translation>
    </message>
    <message>
        <source>a macOS icon (ICNS)</source>
        <translation>une icône macOS (ICNS)</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>une texture DDS</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>une image QOI</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>une image Radiance HDR</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>une image OpenEXR</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>une image FITS</translation>
    </message>
    <message>
        <source>a DICOM image</source>
        <translation>une image DICOM</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>une animation MNG</translation>
    </message>
    <message>
        <source>a JNG image</source>
        <translation>une image JNG</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>une image BPG</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>une image FLIF</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation>un dessin Windows (WMF)</translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation>un dessin Windows (EMF)</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>une image SGI</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>une image PAM</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>une image farbfeld</translation>
    </message>
    <message>
        <source>a DPX image</source>
        <translation>une image DPX</translation>
    </message>
    <message>
        <source>an Amiga image (IFF)</source>
        <translation>une image Amiga (IFF)</translation>
    </message>
    <message>
        <source>an XPM image</source>
        <translation>une image XPM</translation>
    </message>
    <message>
        <source>a PCX image</source>
        <translation>une image PCX</translation>
    </message>
    <message>
        <source>an animation (FLI)</source>
        <translation>une animation (FLI)</translation>
    </message>
    <message>
        <source>an animation (FLC)</source>
        <translation>une animation (FLC)</translation>
    </message>
    <message>
        <source>a video or sound recording (Ogg)</source>
        <translation>un enregistrement vidéo ou sonore (Ogg)</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document de bureautique</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>an office document or a folder's cache (Thumbs.db)</source>
        <translation>un document de bureautique ou le cache d’un dossier (Thumbs.db)</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>un fichier compressé (gzip)</translation>
    </message>
    <message>
        <source>a packed file (bzip2)</source>
        <translation>un fichier compressé (bzip2)</translation>
    </message>
    <message>
        <source>a packed file (xz)</source>
        <translation>un fichier compressé (xz)</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>une archive (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>une archive (RAR)</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <translation>une archive (tar)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>un programme Windows</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>un document texte (RTF)</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>a mouse pointer (ANI)</source>
        <translation>un pointeur de souris (ANI)</translation>
    </message>
    <message>
        <source>a Targa image (TGA)</source>
        <translation>une image Targa (TGA)</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>une image BMP</translation>
    </message>
    <message>
        <source>a PPM image</source>
        <translation>une image PPM</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un fichier texte</translation>
    </message>
    <message>
        <source>This file has only {have}.</source>
        <translation>Ce fichier n’a que {have}.</translation>
    </message>
    <message>
        <source>This is an HEIC image, and this installation has no decoder for it.</source>
        <translation>C’est une image HEIC, et cette installation n’a pas de décodeur pour elle.</translation>
    </message>
    <message>
        <source>This is an AVIF image, and this installation has no decoder for it.</source>
        <translation>C’est une image AVIF, et cette installation n’a pas de décodeur pour elle.</translation>
    </message>
    <message>
        <source>The checksum of its pixels is wrong, so it may be damaged.</source>
        <translation>La somme de contrôle de ses pixels est fausse, elle est donc peut-être endommagée.</translation>
    </message>
    <message>
        <source>Its colour profile was not used: it is larger than {limit}.</source>
        <translation>Son profil de couleur n’a pas été utilisé : il dépasse {limit}.</translation>
    </message>
    <message>
        <source>Exact mode uses the values as they are stored; elsewhere the image has its own range.</source>
        <translation>Le mode exact utilise les valeurs telles qu’enregistrées ; ailleurs, l’image a sa propre plage.</translation>
    </message>
    <message>
        <source>Shown with its own range: values {low} to {high}.</source>
        <translation>Affichée avec sa propre plage : valeurs de {low} à {high}.</translation>
    </message>
</context>
<context>
    <name>core/inference</name>
    <message>
        <source>For this image, the network computes values that are not numbers.</source>
        <translation>Pour cette image, le réseau calcule des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>Use other weights: these are damaged or made for something else.</source>
        <translation>Utilisez d’autres poids : ceux-ci sont endommagés ou faits pour autre chose.</translation>
    </message>
    <message>
        <source>The memory of the GPU is full.</source>
        <translation>La mémoire du GPU est pleine.</translation>
    </message>
    <message>
        <source>The GPU has stopped working.</source>
        <translation>Le GPU a cessé de fonctionner.</translation>
    </message>
    <message>
        <source>The network was just replaced.</source>
        <translation>Le réseau vient d’être remplacé.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The memory of this computer is full.</source>
        <translation>La mémoire de cet ordinateur est pleine.</translation>
    </message>
    <message>
        <source>The network cannot be computed on this computer.</source>
        <translation>Le réseau ne peut pas être calculé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>{reason} The CPU continues, more slowly.</source>
        <translation>{reason} Le CPU continue, plus lentement.</translation>
    </message>
</context>
<context>
    <name>core/items</name>
    <message numerus="yes">
        <source>%Ln archives that are not unpacked</source>
        <comment>%Ln archive that is not unpacked</comment>
        <translation>
            <numerusform>%Ln archive non extraite</numerusform>
            <numerusform>%Ln archives non extraites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that are not images</source>
        <comment>%Ln file that is not an image</comment>
        <translation>
            <numerusform>%Ln fichier qui n’est pas une image</numerusform>
            <numerusform>%Ln fichiers qui ne sont pas des images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images in an unsupported format</source>
        <comment>%Ln image in an unsupported format</comment>
        <translation>
            <numerusform>%Ln image d’un format non pris en charge</numerusform>
            <numerusform>%Ln images d’un format non pris en charge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images beside the folders of the classes</source>
        <comment>%Ln image beside the folders of the classes</comment>
        <translation>
            <numerusform>%Ln image à côté des dossiers des classes</numerusform>
            <numerusform>%Ln images à côté des dossiers des classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or system file(s)</source>
        <translation>
            <numerusform>%Ln fichier caché ou système</numerusform>
            <numerusform>%Ln fichiers cachés ou système</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead out of the folder</source>
        <comment>%Ln link that leads out of the folder</comment>
        <translation>
            <numerusform>%Ln lien qui sort du dossier</numerusform>
            <numerusform>%Ln liens qui sortent du dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links to folders that are searched anyway</source>
        <comment>%Ln link to a folder that is searched anyway</comment>
        <translation>
            <numerusform>%Ln lien vers un dossier parcouru de toute façon</numerusform>
            <numerusform>%Ln liens vers des dossiers parcourus de toute façon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead to no file</source>
        <comment>%Ln link that leads to no file</comment>
        <translation>
            <numerusform>%Ln lien qui ne mène à aucun fichier</numerusform>
            <numerusform>%Ln liens qui ne mènent à aucun fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files whose content is not on this computer (git annex get or dvc pull fetches it)</source>
        <comment>%Ln file whose content is not on this computer (git annex get or dvc pull fetches it)</comment>
        <translation>
            <numerusform>%Ln fichier dont le contenu n’est pas sur cet ordinateur (git annex get ou dvc pull le récupère)</numerusform>
            <numerusform>%Ln fichiers dont le contenu n’est pas sur cet ordinateur (git annex get ou dvc pull le récupère)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices or pipes</source>
        <comment>%Ln device or pipe</comment>
        <translation>
            <numerusform>%Ln périphérique ou tube</numerusform>
            <numerusform>%Ln périphériques ou tubes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that could not be opened</source>
        <comment>%Ln file that could not be opened</comment>
        <translation>
            <numerusform>%Ln fichier impossible à ouvrir</numerusform>
            <numerusform>%Ln fichiers impossibles à ouvrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders that could not be opened</source>
        <comment>%Ln folder that could not be opened</comment>
        <translation>
            <numerusform>%Ln dossier impossible à ouvrir</numerusform>
            <numerusform>%Ln dossiers impossibles à ouvrir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/jobs</name>
    <message>
        <source>All weights of an ensemble must run in the same mode.</source>
        <translation>Tous les poids d’un ensemble doivent tourner dans le même mode.</translation>
    </message>
    <message>
        <source>The weights of this ensemble do not name the same classes.</source>
        <translation>Les poids de cet ensemble ne nomment pas les mêmes classes.</translation>
    </message>
    <message>
        <source>Average only networks of the same classes in the same order.</source>
        <translation>Ne faites la moyenne que de réseaux aux mêmes classes dans le même ordre.</translation>
    </message>
    <message>
        <source>The ensemble contains the same weights twice.</source>
        <translation>L’ensemble contient deux fois les mêmes poids.</translation>
    </message>
    <message>
        <source>Averaging a network with itself changes nothing: give each file once.</source>
        <translation>La moyenne d’un réseau avec lui-même ne change rien : donnez chaque fichier une fois.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {name}.</source>
        <translation>Il n’y a plus de place sur le disque de {name}.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libérez de l’espace, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {name}.</source>
        <translation>Plus rien ne peut être écrit dans {name}.</translation>
    </message>
    <message>
        <source>Check that its disk is connected and that you have permission to write to it.</source>
        <translation>Vérifiez que son disque est connecté et que vous avez l’autorisation d’y écrire.</translation>
    </message>
    <message>
        <source>{saved} of {count} were written.</source>
        <translation>{saved} sur {count} ont été écrits.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be created: {lower}.</source>
        <translation>Le dossier « {folder} » n’a pas pu être créé : {lower}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Segments cannot be written as “{suffix}”.</source>
        <translation>Les segments ne peuvent pas être écrits en « {suffix} ».</translation>
    </message>
    <message>
        <source>Use a name that ends in {list}.</source>
        <translation>Utilisez un nom qui se termine par {list}.</translation>
    </message>
    <message>
        <source>Videos cannot be saved as “{suffix}”.</source>
        <translation>Les vidéos ne peuvent pas être enregistrées en « {suffix} ».</translation>
    </message>
    <message>
        <source>“{name}” is the video itself and would be overwritten.</source>
        <translation>« {name} » est la vidéo elle-même et serait écrasée.</translation>
    </message>
    <message>
        <source>Choose another name for the copy with heat maps.</source>
        <translation>Choisissez un autre nom pour la copie avec cartes de chaleur.</translation>
    </message>
    <message>
        <source>“{title}” has no frames that can be read.</source>
        <translation>« {title} » n’a pas d’images lisibles.</translation>
    </message>
    <message>
        <source>Check whether another program can play it.</source>
        <translation>Vérifiez si un autre programme peut la lire.</translation>
    </message>
    <message>
        <source>This network differs from torchvision's: in the block that its classes are named from, in its first layers or in its pooling.</source>
        <translation>Ce réseau diffère de celui de torchvision : par le bloc d’où ses classes sont nommées, par ses premières couches ou par sa moyenne.</translation>
    </message>
    <message>
        <source>Export it with --format onnx.</source>
        <translation>Exportez-le avec --format onnx.</translation>
    </message>
    <message>
        <source>ONNX files need the package onnx, which is not installed.</source>
        <translation>Les fichiers ONNX demandent le paquet onnx, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it with: pip install onnx. Or export with --format torchvision.</source>
        <translation>Installez-le avec : pip install onnx. Ou exportez avec --format torchvision.</translation>
    </message>
    <message>
        <source>Weights cannot be downloaded from “{base_url}”.</source>
        <translation>Les poids ne peuvent pas être téléchargés depuis « {base_url} ».</translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or unset {address_variable}.</source>
        <translation>Utilisez une adresse qui commence par https://, ou supprimez {address_variable}.</translation>
    </message>
    <message>
        <source>There is no program “{name}”.</source>
        <translation>Il n’y a pas de programme « {name} ».</translation>
    </message>
    <message>
        <source>Give its full path, then its arguments, each by itself.</source>
        <translation>Donnez son chemin complet, puis ses arguments, chacun séparément.</translation>
    </message>
    <message>
        <source>“{program}” is a batch file, which no file name may reach.</source>
        <translation>« {program} » est un fichier de commandes, auquel aucun nom de fichier ne doit parvenir.</translation>
    </message>
    <message>
        <source>Give a program, for example Python with your script.</source>
        <translation>Indiquez un programme, par exemple Python avec votre script.</translation>
    </message>
    <message>
        <source>The command was ended after {limit_s} s.</source>
        <translation>La commande a été arrêtée après {limit_s} s.</translation>
    </message>
    <message>
        <source>The command could not be run: {error}.</source>
        <translation>La commande n’a pas pu être lancée : {error}.</translation>
    </message>
    <message>
        <source>The command ended with exit code {returncode}.</source>
        <translation>La commande s’est terminée avec le code {returncode}.</translation>
    </message>
    <message>
        <source>A quote in the command is not closed.</source>
        <translation>Un guillemet de la commande n’est pas fermé.</translation>
    </message>
    <message>
        <source>Put quotes around each argument that contains spaces.</source>
        <translation>Mettez entre guillemets chaque argument qui contient des espaces.</translation>
    </message>
    <message>
        <source>The weights beside the others differ from them in more than the last layer.</source>
        <translation>Les poids à côté des autres en diffèrent par plus que la dernière couche.</translation>
    </message>
    <message>
        <source>Use classes that were taught with the same weights and from the same block, or classify twice.</source>
        <translation>Utilisez des classes apprises avec les mêmes poids et à partir du même bloc, ou classez deux fois.</translation>
    </message>
    <message>
        <source>These weights do not work: the network computes values that are not numbers.</source>
        <translation>Ces poids ne fonctionnent pas : le réseau calcule des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>Download the weights again, or use another file.</source>
        <translation>Téléchargez de nouveau les poids, ou utilisez un autre fichier.</translation>
    </message>
    <message>
        <source>There are no images in that folder that were not learned from.</source>
        <translation>Il n’y a pas dans ce dossier d’images qui n’aient pas servi à l’apprentissage.</translation>
    </message>
    <message>
        <source>Choose a folder with images that show none of the classes.</source>
        <translation>Choisissez un dossier d’images qui ne montrent aucune des classes.</translation>
    </message>
    <message>
        <source>{what} cannot be saved as “{suffix}”.</source>
        <translation>{what} ne peut pas être enregistré en « {suffix} ».</translation>
    </message>
    <message>
        <source>The image is too large for {picture_format}: its longer side has {longest} pixels.</source>
        <translation>L’image est trop grande pour {picture_format} : son grand côté a {longest} pixels.</translation>
    </message>
    <message>
        <source>Save it as PNG.</source>
        <translation>Enregistrez-la en PNG.</translation>
    </message>
    <message>
        <source>It was copied, but the original could not be deleted.</source>
        <translation>Il a été copié, mais l’original n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>You do not have permission to write to “{name}”.</source>
        <translation>Vous n’avez pas l’autorisation d’écrire dans « {name} ».</translation>
    </message>
    <message>
        <source>A file named “{name}” now exists at the destination.</source>
        <translation>Un fichier nommé « {name} » existe maintenant à destination.</translation>
    </message>
    <message>
        <source>The file or its destination folder no longer exists.</source>
        <translation>Le fichier ou son dossier de destination n’existe plus.</translation>
    </message>
    <message>
        <source>You do not have permission to read or delete it, or to write to its destination.</source>
        <translation>Vous n’avez pas l’autorisation de le lire ou de le supprimer, ou d’écrire à sa destination.</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made.</source>
        <translation>Le fichier a changé depuis que le plan a été fait.</translation>
    </message>
    <message>
        <source>It could not be sorted: {lower}.</source>
        <translation>Il n’a pas pu être trié : {lower}.</translation>
    </message>
    <message>
        <source>Free some space and sort again, or undo this sort with its journal {journal}.</source>
        <translation>Libérez de l’espace et triez de nouveau, ou annulez ce tri avec son journal {journal}.</translation>
    </message>
    <message>
        <source>{needed_bytes} MB needed, {free_bytes} MB free.</source>
        <translation>{needed_bytes} Mo nécessaires, {free_bytes} Mo libres.</translation>
    </message>
    <message>
        <source>There is not enough space for the images on the disk of “{name}”.</source>
        <translation>Il n’y a pas assez de place pour les images sur le disque de « {name} ».</translation>
    </message>
    <message>
        <source>The journal could not be written, and without it a sort cannot be undone.</source>
        <translation>Le journal n’a pas pu être écrit, et sans lui un tri ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Free some space on the disk of your user folder and try again.</source>
        <translation>Libérez de l’espace sur le disque de votre dossier personnel et réessayez.</translation>
    </message>
    <message>
        <source>Fewer than two classes have images that can be read.</source>
        <translation>Moins de deux classes ont des images lisibles.</translation>
    </message>
    <message>
        <source>Add images, then teach again.</source>
        <translation>Ajoutez des images, puis relancez l’apprentissage.</translation>
    </message>
    <message>
        <source>It was made with other images, or their labels have changed.</source>
        <translation>Il a été fait avec d’autres images, ou leurs étiquettes ont changé.</translation>
    </message>
    <message>
        <source>Its steps have {images_per_step} images, not {images_per_step2}.</source>
        <translation>Ses étapes ont {images_per_step} images, pas {images_per_step2}.</translation>
    </message>
    <message>
        <source>It was made with other options.</source>
        <translation>Il a été fait avec d’autres options.</translation>
    </message>
    <message>
        <source>The training run in “{name}” cannot be resumed so.</source>
        <translation>L’entraînement dans « {name} » ne peut pas être repris ainsi.</translation>
    </message>
    <message>
        <source>Resume it with the images and options that it began with, or start a new one in another folder.</source>
        <translation>Reprenez-le avec les images et options du début, ou commencez-en un nouveau dans un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>« {name} » est endommagé.</translation>
    </message>
    <message>
        <source>Start again without --resume, into another folder.</source>
        <translation>Recommencez sans --resume, dans un autre dossier.</translation>
    </message>
    <message>
        <source>Another program is training in “{name}”.</source>
        <translation>Un autre programme entraîne dans « {name} ».</translation>
    </message>
    <message>
        <source>Wait until it finishes, or choose another folder.</source>
        <translation>Attendez qu’il finisse, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There are too few images to train on: whether it helps could not be measured.</source>
        <translation>Il y a trop peu d’images pour l’entraînement : impossible de mesurer s’il aide.</translation>
    </message>
    <message>
        <source>Add images, then try again.</source>
        <translation>Ajoutez des images, puis réessayez.</translation>
    </message>
    <message>
        <source>This sort was already undone.</source>
        <translation>Ce tri a déjà été annulé.</translation>
    </message>
    <message>
        <source>The journal “{name}” could not be written.</source>
        <translation>Le journal « {name} » n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check that there is space and that you have permission to write to its folder.</source>
        <translation>Vérifiez qu’il y a de la place et que vous avez l’autorisation d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>It could not be restored: {words}.</source>
        <translation>Il n’a pas pu être rétabli : {words}.</translation>
    </message>
    <message>
        <source>This is not a journal of keywords that this program wrote for you.</source>
        <translation>Ce n’est pas un journal de mots-clés écrit par ce programme pour vous.</translation>
    </message>
    <message>
        <source>They are in “{journals}”.</source>
        <translation>Ils sont dans « {journals} ».</translation>
    </message>
    <message>
        <source>These keywords were already undone.</source>
        <translation>Ces mots-clés ont déjà été annulés.</translation>
    </message>
</context>
<context>
    <name>core/keywords</name>
    <message>
        <source>Another window or command is still writing these keywords.</source>
        <translation>Une autre fenêtre ou commande écrit encore ces mots-clés.</translation>
    </message>
    <message>
        <source>“{path}” is not a journal of keywords that this program wrote for you.</source>
        <translation>« {path} » n’est pas un journal de mots-clés écrit par ce programme pour vous.</translation>
    </message>
    <message>
        <source>Journals are in the profile folder and end in {suffix}.</source>
        <translation>Les journaux sont dans le dossier de profil et se terminent par {suffix}.</translation>
    </message>
    <message>
        <source>Its keywords are in a form that this program does not know.</source>
        <translation>Ses mots-clés ont une forme que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>It is too large for a sidecar.</source>
        <translation>Il est trop grand pour un fichier annexe.</translation>
    </message>
    <message>
        <source>It is not XMP in UTF-8.</source>
        <translation>Ce n’est pas du XMP en UTF-8.</translation>
    </message>
    <message>
        <source>It is not XMP, or it is damaged.</source>
        <translation>Ce n’est pas du XMP, ou il est endommagé.</translation>
    </message>
    <message>
        <source>It is not XMP.</source>
        <translation>Ce n’est pas du XMP.</translation>
    </message>
    <message>
        <source>It has a document type, which XMP never needs.</source>
        <translation>Il a un type de document, dont XMP n’a jamais besoin.</translation>
    </message>
    <message>
        <source>It is nested too deeply, or has too many parts.</source>
        <translation>Il est imbriqué trop profondément, ou a trop de parties.</translation>
    </message>
    <message>
        <source>It holds more keywords than this program writes.</source>
        <translation>Il contient plus de mots-clés que ce programme n’en écrit.</translation>
    </message>
    <message>
        <source>The journal of the keywords could not be written, so no more were written.</source>
        <translation>Le journal des mots-clés n’a pas pu être écrit, aucun autre n’a donc été écrit.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds your user folder.</source>
        <translation>Libérez de l’espace sur le disque de votre dossier personnel.</translation>
    </message>
    <message>
        <source>It has changed since the keywords were written.</source>
        <translation>Il a changé depuis que les mots-clés ont été écrits.</translation>
    </message>
    <message>
        <source>The journal does not lead back to what it was.</source>
        <translation>Le journal ne ramène pas à son état d’avant.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il est illisible.</translation>
    </message>
    <message>
        <source>It is a link or a folder, not a file.</source>
        <translation>C’est un lien ou un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Another program is writing it.</source>
        <translation>Un autre programme est en train de l’écrire.</translation>
    </message>
    <message>
        <source>There is no space left to write keywords.</source>
        <translation>Il n’y a plus de place pour écrire des mots-clés.</translation>
    </message>
    <message>
        <source>Free some space, then write them again: what is written stays.</source>
        <translation>Libérez de l’espace, puis écrivez-les de nouveau : ce qui est écrit reste.</translation>
    </message>
    <message>
        <source>It could not be written: {words}.</source>
        <translation>Il n’a pas pu être écrit : {words}.</translation>
    </message>
</context>
<context>
    <name>core/labels</name>
    <message>
        <source>“{shown}” names {number} classes, but the network has {classes}.</source>
        <translation>« {shown} » nomme {number} classes, mais le réseau en a {classes}.</translation>
    </message>
    <message>
        <source>Give the file with the names of these weights' classes, one for each, in their order.</source>
        <translation>Donnez le fichier des noms des classes de ces poids, un pour chacune, dans leur ordre.</translation>
    </message>
    <message>
        <source>“{shown}” does not name the classes of a network.</source>
        <translation>« {shown} » ne nomme pas les classes d’un réseau.</translation>
    </message>
    <message>
        <source>Write one class per line, in the order of the network's outputs, or give a JSON file such as Keras's class_indices.json.</source>
        <translation>Écrivez une classe par ligne, dans l’ordre des sorties du réseau, ou donnez un fichier JSON comme class_indices.json de Keras.</translation>
    </message>
    <message>
        <source>There is no class {wanted}.</source>
        <translation>Il n’y a pas de classe {wanted}.</translation>
    </message>
    <message>
        <source>Use an index from 0 to {number}.</source>
        <translation>Utilisez un numéro de 0 à {number}.</translation>
    </message>
    <message>
        <source>“{text}” matches several classes.</source>
        <translation>« {text} » correspond à plusieurs classes.</translation>
    </message>
    <message>
        <source>Use one of them: {by_word_folded}.</source>
        <translation>Utilisez l’une d’elles : {by_word_folded}.</translation>
    </message>
    <message>
        <source>There is no class named “{text}”.</source>
        <translation>Il n’y a pas de classe nommée « {text} ».</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Vouliez-vous dire {near} ?</translation>
    </message>
    <message>
        <source>Use a class name, an index from 0 to {number}{labels}.</source>
        <translation>Utilisez un nom de classe, un numéro de 0 à {number}{labels}.</translation>
    </message>
    <message>
        <source>unlike anything it was taught</source>
        <translation>rien de ce qu’il a appris</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucune d’elles</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a landscape</source>
        <translation>un paysage</translation>
    </message>
    <message>
        <source>{kind}; of which kind is not clear</source>
        <translation>{kind} ; sans savoir de quelle sorte</translation>
    </message>
    <message>
        <source>not sure, but {group}</source>
        <translation>pas sûr, mais {group}</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>probably {best}, maybe {second}</source>
        <translation>probablement {best}, peut-être {second}</translation>
    </message>
    <message>
        <source>probably {best}</source>
        <translation>probablement {best}</translation>
    </message>
    <message>
        <source>maybe {best} or {second}</source>
        <translation>peut-être {best} ou {second}</translation>
    </message>
    <message>
        <source>maybe {best}</source>
        <translation>peut-être {best}</translation>
    </message>
    <message>
        <source>some kind of {group}</source>
        <translation>une sorte de {group}</translation>
    </message>
</context>
<context>
    <name>core/live</name>
    <message>
        <source>Predictions cannot be written as “{suffix}”.</source>
        <translation>Les prédictions ne peuvent pas être écrites en « {suffix} ».</translation>
    </message>
    <message>
        <source>Several cameras or streams have stopped responding.</source>
        <translation>Plusieurs caméras ou flux ne répondent plus.</translation>
    </message>
    <message>
        <source>Unplug the camera, wait a minute and try again, or restart the program.</source>
        <translation>Débranchez la caméra, attendez une minute et réessayez, ou redémarrez le programme.</translation>
    </message>
    <message>
        <source>Trying to reconnect…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>“{title}” sends only black frames.</source>
        <translation>« {title} » n’envoie que des images noires.</translation>
    </message>
    <message>
        <source>Open its cover, turn on a light, and close other programs that use it.</source>
        <translation>Ouvrez son cache, allumez une lumière, et fermez les autres programmes qui l’utilisent.</translation>
    </message>
    <message>
        <source>“{title}” does not answer.</source>
        <translation>« {title} » ne répond pas.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, and try again.</source>
        <translation>Vérifiez qu’elle est allumée et connectée, puis réessayez.</translation>
    </message>
    <message>
        <source>“{title}” has not sent a frame yet.</source>
        <translation>« {title} » n’a pas encore envoyé d’image.</translation>
    </message>
    <message>
        <source>Some cameras take half a minute. Check that it is switched on and not used by another program.</source>
        <translation>Certaines caméras prennent une demi-minute. Vérifiez qu’elle est allumée et qu’aucun autre programme ne l’utilise.</translation>
    </message>
    <message>
        <source>“{title}” is slow to read.</source>
        <translation>« {title} » est lent à lire.</translation>
    </message>
    <message>
        <source>It may be on a disk or network that has to wake up.</source>
        <translation>Il est peut-être sur un disque ou un réseau qui doit se réveiller.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Unplug it, connect it again, close other programs that use it, and try again.</source>
        <translation>Débranchez-la, rebranchez-la, fermez les autres programmes qui l’utilisent, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the disk or network that it is on, and try again.</source>
        <translation>Vérifiez le disque ou le réseau où il se trouve, puis réessayez.</translation>
    </message>
    <message>
        <source>“{title}” has stopped sending frames.</source>
        <translation>« {title} » n’envoie plus d’images.</translation>
    </message>
    <message>
        <source>“{title}” can no longer be read.</source>
        <translation>« {title} » n’est plus lisible.</translation>
    </message>
    <message>
        <source>“{title}” has ended, or the connection to it was lost.</source>
        <translation>« {title} » est terminé, ou la connexion a été perdue.</translation>
    </message>
    <message>
        <source>The camera “{title}” does not send frames.</source>
        <translation>La caméra « {title} » n’envoie pas d’images.</translation>
    </message>
    <message>
        <source>Close other programs that use it, unplug it, connect it again, and try again.</source>
        <translation>Fermez les autres programmes qui l’utilisent, débranchez-la, rebranchez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera “{title}” was unplugged or switched off.</source>
        <translation>La caméra « {title} » a été débranchée ou éteinte.</translation>
    </message>
    <message>
        <source>Connect it and try again.</source>
        <translation>Connectez-la et réessayez.</translation>
    </message>
</context>
<context>
    <name>core/runs</name>
    <message>
        <source>The saved runs were written by a newer version of this program.</source>
        <translation>Les passes enregistrées ont été écrites par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>There is no space left to save the results of this run.</source>
        <translation>Il n’y a plus de place pour enregistrer les résultats de cette passe.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds your user folder, then resume the run.</source>
        <translation>Libérez de l’espace sur le disque de votre dossier personnel, puis reprenez la passe.</translation>
    </message>
    <message>
        <source>The file with the saved runs is damaged.</source>
        <translation>Le fichier des passes enregistrées est endommagé.</translation>
    </message>
    <message>
        <source>Move {name} and the files beside it away; the program creates a new one.</source>
        <translation>Déplacez {name} et les fichiers à côté ; le programme en crée un nouveau.</translation>
    </message>
    <message>
        <source>The saved runs could not be read or written.</source>
        <translation>Les passes enregistrées n’ont pas pu être lues ou écrites.</translation>
    </message>
    <message>
        <source>Check that you can write to your user folder and that no other program is using the file.</source>
        <translation>Vérifiez que vous pouvez écrire dans votre dossier personnel et qu’aucun autre programme n’utilise le fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, so this run cannot be resumed.</source>
        <translation>« {name} » n’est plus à sa place, cette passe ne peut donc pas être reprise.</translation>
    </message>
    <message>
        <source>Connect its disk or put it back, then resume the run.</source>
        <translation>Connectez son disque ou remettez-le, puis reprenez la passe.</translation>
    </message>
    <message>
        <source>Run {id} was made with other weights: {weights_key}.</source>
        <translation>La passe {id} a été faite avec d’autres poids : {weights_key}.</translation>
    </message>
    <message>
        <source>Select those weights to resume it, or start a new run.</source>
        <translation>Choisissez ces poids pour la reprendre, ou commencez une nouvelle passe.</translation>
    </message>
    <message>
        <source>Run {id} was made in {mode} mode, not in {mode2} mode.</source>
        <translation>La passe {id} a été faite en mode {mode}, pas en mode {mode2}.</translation>
    </message>
    <message>
        <source>Select {mode} mode to resume it, or start a new run.</source>
        <translation>Choisissez le mode {mode} pour la reprendre, ou commencez une nouvelle passe.</translation>
    </message>
    <message>
        <source>{number} of the {known} images of this run are not where they were, so it was not finished.</source>
        <translation>{number} des {known} images de cette passe ne sont plus à leur place, elle n’a donc pas été terminée.</translation>
    </message>
    <message>
        <source>If their disk is not connected, connect it and resume the run. Its results are saved.</source>
        <translation>Si leur disque n’est pas connecté, connectez-le et reprenez la passe. Ses résultats sont enregistrés.</translation>
    </message>
    <message>
        <source>Run {id} is running in another window or command.</source>
        <translation>La passe {id} est en cours dans une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>There is no run {id}.</source>
        <translation>Il n’y a pas de passe {id}.</translation>
    </message>
    <message>
        <source>Run {id} is running.</source>
        <translation>La passe {id} est en cours.</translation>
    </message>
</context>
<context>
    <name>core/serve</name>
    <message>
        <source>The request is malformed.</source>
        <translation>La requête est mal formée.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>Le jeton manque ou est faux.</translation>
    </message>
    <message>
        <source>The request comes from a web page of an origin that is not allowed.</source>
        <translation>La requête vient d’une page web dont l’origine n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The request has no Content-Length.</source>
        <translation>La requête n’a pas de Content-Length.</translation>
    </message>
    <message>
        <source>The image is larger than this service takes.</source>
        <translation>L’image est plus grande que ce service n’accepte.</translation>
    </message>
    <message>
        <source>The request was sent to another host than this one.</source>
        <translation>La requête s’adressait à un autre hôte que celui-ci.</translation>
    </message>
    <message>
        <source>The image cannot be read; the body is that of 200, with a failure.</source>
        <translation>L’image est illisible ; le corps est celui de 200, avec un échec.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; its log says what.</source>
        <translation>Une erreur s’est produite dans le programme ; son journal indique laquelle.</translation>
    </message>
    <message>
        <source>Too many requests wait. Try again after the seconds in Retry-After.</source>
        <translation>Trop de requêtes attendent. Réessayez après les secondes de Retry-After.</translation>
    </message>
    <message>
        <source>The prediction, as inception-cli writes it.</source>
        <translation>La prédiction, comme inception-cli l’écrit.</translation>
    </message>
    <message>
        <source>The body is an image file of any format that the program reads, {most_bytes} MB at most.</source>
        <translation>Le corps est un fichier d’image d’un format que le programme lit, {most_bytes} Mo au plus.</translation>
    </message>
    <message>
        <source>The prediction.</source>
        <translation>La prédiction.</translation>
    </message>
    <message>
        <source>The port {port} cannot be used; another program may have it.</source>
        <translation>Le port {port} n’est pas utilisable ; un autre programme l’a peut-être.</translation>
    </message>
    <message>
        <source>Choose another one with --port, or 0 for any that is free.</source>
        <translation>Choisissez-en un autre avec --port, ou 0 pour un port libre.</translation>
    </message>
    <message>
        <source>There is nothing here. The service is at /classify.</source>
        <translation>Il n’y a rien ici. Le service est à /classify.</translation>
    </message>
    <message>
        <source>Too many requests wait.</source>
        <translation>Trop de requêtes attendent.</translation>
    </message>
    <message>
        <source>The Content-Length is not a number.</source>
        <translation>Content-Length n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The image is larger than {most} MB.</source>
        <translation>L’image dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>Web pages of this origin may not ask.</source>
        <translation>Les pages web de cette origine ne peuvent pas demander.</translation>
    </message>
    <message>
        <source>The address is malformed.</source>
        <translation>L’adresse est mal formée.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Its log says what.</source>
        <translation>Une erreur s’est produite dans le programme. Son journal indique laquelle.</translation>
    </message>
    <message>
        <source>The token file “{path}” cannot be read.</source>
        <translation>Le fichier de jeton « {path} » est illisible.</translation>
    </message>
    <message>
        <source>Choose another one with --token-file.</source>
        <translation>Choisissez-en un autre avec --token-file.</translation>
    </message>
    <message>
        <source>The token file “{path}” can be read by others.</source>
        <translation>Le fichier de jeton « {path} » peut être lu par d’autres.</translation>
    </message>
    <message>
        <source>The file “{path}” holds no token.</source>
        <translation>Le fichier « {path} » ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>Delete it; a new one is made.</source>
        <translation>Supprimez-le ; un nouveau est créé.</translation>
    </message>
</context>
<context>
    <name>core/sorting</name>
    <message>
        <source>Another window or command is still working on this sort.</source>
        <translation>Une autre fenêtre ou commande travaille encore à ce tri.</translation>
    </message>
    <message>
        <source>Wait until it finishes.</source>
        <translation>Attendez qu’elle finisse.</translation>
    </message>
    <message>
        <source>The journal “{path}” cannot be read.</source>
        <translation>Le journal « {path} » est illisible.</translation>
    </message>
    <message>
        <source>Use the journal that the sort reported.</source>
        <translation>Utilisez le journal indiqué par le tri.</translation>
    </message>
    <message>
        <source>The journal “{path}” names files where no sort puts any.</source>
        <translation>Le journal « {path} » nomme des fichiers là où aucun tri n’en met.</translation>
    </message>
    <message>
        <source>Do not use it: it may have been made to delete or move your files.</source>
        <translation>Ne l’utilisez pas : il a peut-être été fait pour supprimer ou déplacer vos fichiers.</translation>
    </message>
    <message>
        <source>“{path}” is not the journal of a sort.</source>
        <translation>« {path} » n’est pas le journal d’un tri.</translation>
    </message>
    <message>
        <source>Journals end in {suffix}.</source>
        <translation>Les journaux se terminent par {suffix}.</translation>
    </message>
    <message>
        <source>Its folder has been replaced by a link.</source>
        <translation>Son dossier a été remplacé par un lien.</translation>
    </message>
    <message>
        <source>Another file has the name of the copy.</source>
        <translation>Un autre fichier a le nom de la copie.</translation>
    </message>
    <message>
        <source>The copy has changed since the sort.</source>
        <translation>La copie a changé depuis le tri.</translation>
    </message>
    <message>
        <source>The original is gone or has changed, so this copy may be the only one left.</source>
        <translation>L’original a disparu ou changé, cette copie est donc peut-être la seule.</translation>
    </message>
    <message>
        <source>This file differs from its original.</source>
        <translation>Ce fichier diffère de son original.</translation>
    </message>
    <message>
        <source>It is neither in its new place nor in its original one.</source>
        <translation>Il n’est ni à sa nouvelle place ni à celle d’origine.</translation>
    </message>
    <message>
        <source>Another file has its original name.</source>
        <translation>Un autre fichier a son nom d’origine.</translation>
    </message>
    <message>
        <source>This is not the image that the sort moved.</source>
        <translation>Ce n’est pas l’image que le tri a déplacée.</translation>
    </message>
</context>
<context>
    <name>core/teach</name>
    <message>
        <source>At least two classes are needed to tell them apart.</source>
        <translation>Il faut au moins deux classes pour les distinguer.</translation>
    </message>
    <message>
        <source>There are no classes in that folder.</source>
        <translation>Il n’y a pas de classes dans ce dossier.</translation>
    </message>
    <message>
        <source>Put the images of each class into a folder of its own, beside each other in one folder.</source>
        <translation>Mettez les images de chaque classe dans un dossier à elle, côte à côte dans un même dossier.</translation>
    </message>
    <message>
        <source>There are {number} classes, more than {most_classes}.</source>
        <translation>Il y a {number} classes, plus que {most_classes}.</translation>
    </message>
    <message>
        <source>Give the folder that holds the classes' folders.</source>
        <translation>Donnez le dossier qui contient les dossiers des classes.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be read.</source>
        <translation>« {folder} » n’est pas un dossier lisible.</translation>
    </message>
    <message>
        <source>Give the folder that holds a folder for each class.</source>
        <translation>Donnez le dossier qui contient un dossier par classe.</translation>
    </message>
    <message>
        <source>There are more than {most_classes} classes.</source>
        <translation>Il y a plus de {most_classes} classes.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the folders of the classes.</source>
        <translation>Choisissez le dossier qui contient les dossiers des classes.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Une classe a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>“{path}” is not a project of this program, or it is damaged.</source>
        <translation>« {path} » n’est pas un projet de ce programme, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Open another project, or the folders with the images.</source>
        <translation>Ouvrez un autre projet, ou les dossiers d’images.</translation>
    </message>
</context>
<context>
    <name>core/train</name>
    <message>
        <source>“{name}” is not a checkpoint of a training run, or it is damaged.</source>
        <translation>« {name} » n’est pas un point de reprise d’un entraînement, ou il est endommagé.</translation>
    </message>
    <message>
        <source>“{source}” is not a folder, a table of labels or a tar file.</source>
        <translation>« {source} » n’est ni un dossier, ni un tableau d’étiquettes, ni un fichier tar.</translation>
    </message>
    <message>
        <source>Use a folder with one folder per class, a .csv file with the columns path,label, or WebDataset's .tar files.</source>
        <translation>Utilisez un dossier avec un dossier par classe, un fichier .csv avec les colonnes path,label, ou les fichiers .tar de WebDataset.</translation>
    </message>
    <message>
        <source>“{source}” has no images with a label.</source>
        <translation>« {source} » n’a pas d’images étiquetées.</translation>
    </message>
    <message>
        <source>“{source}” has {number} classes; a network has 2 to {most_classes}.</source>
        <translation>« {source} » a {number} classes ; un réseau en a de 2 à {most_classes}.</translation>
    </message>
    <message>
        <source>Give the folder that holds one folder per class.</source>
        <translation>Donnez le dossier qui contient un dossier par classe.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>« {source} » est illisible.</translation>
    </message>
    <message>
        <source>This preset has another first layer than the weights to begin with.</source>
        <translation>Ce préréglage a une autre première couche que les poids de départ.</translation>
    </message>
    <message>
        <source>Use the preset factorised-7x7 or inception-v3, or leave out --from.</source>
        <translation>Utilisez le préréglage factorised-7x7 ou inception-v3, ou omettez --from.</translation>
    </message>
    <message>
        <source>“{wanted}” is not a device to train on.</source>
        <translation>« {wanted} » n’est pas un appareil où s’entraîner.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0 or mps.</source>
        <translation>Utilisez auto, cpu, cuda, cuda:0 ou mps.</translation>
    </message>
    <message>
        <source>There is no GPU number {chosen} on this computer.</source>
        <translation>Il n’y a pas de GPU numéro {chosen} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start as many processes as there are GPUs, or use --device cpu.</source>
        <translation>Lancez autant de processus qu’il y a de GPU, ou utilisez --device cpu.</translation>
    </message>
    <message>
        <source>No {kind} device was found on this computer.</source>
        <translation>Aucun appareil {kind} n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use --device cpu.</source>
        <translation>Utilisez --device cpu.</translation>
    </message>
    <message>
        <source>The recipe's {name} cannot be {value}.</source>
        <translation>{name} de la recette ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>See inception-cli train --help.</source>
        <translation>Voir inception-cli train --help.</translation>
    </message>
    <message>
        <source>The 7x7 first layer is for images of 299 pixels.</source>
        <translation>La première couche 7x7 est pour des images de 299 pixels.</translation>
    </message>
    <message>
        <source>Use --resolution 299 with this preset.</source>
        <translation>Utilisez --resolution 299 avec ce préréglage.</translation>
    </message>
    <message>
        <source>This is not the recipe of a training run.</source>
        <translation>Ce n’est pas la recette d’un entraînement.</translation>
    </message>
    <message>
        <source>Mean loss of the images learned from, label smoothing and the auxiliary classifier included.</source>
        <translation>Perte moyenne des images apprises, lissage des étiquettes et classifieur auxiliaire compris.</translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation>Taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Share of right answers on the validation images.</source>
        <translation>Part de réponses justes sur les images de validation.</translation>
    </message>
    <message>
        <source>Images per second, all processes together.</source>
        <translation>Images par seconde, tous processus confondus.</translation>
    </message>
    <message>
        <source>There were no validation images, so nothing was measured.</source>
        <translation>Il n’y avait pas d’images de validation, rien n’a donc été mesuré.</translation>
    </message>
    <message>
        <source>The validation images are among those that were learned from: the accuracy says whether they were learned, and nothing about other images.</source>
        <translation>Les images de validation sont parmi celles apprises : l’exactitude dit si elles ont été apprises, et rien d’autres images.</translation>
    </message>
    <message>
        <source>{count} could not be read; others were learned instead.</source>
        <translation>{count} illisibles ; d’autres ont été apprises à la place.</translation>
    </message>
    <message>
        <source>The difference is significant at the 5% level.</source>
        <translation>La différence est significative au seuil de 5 %.</translation>
    </message>
    <message>
        <source>The difference is not significant at the 5% level.</source>
        <translation>La différence n’est pas significative au seuil de 5 %.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln processus</numerusform>
            <numerusform>%Ln processus</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” names no range of files.</source>
        <translation>« {name} » ne nomme pas de suite de fichiers.</translation>
    </message>
    <message>
        <source>Write it as shard-{{000..146}}.tar.</source>
        <translation>Écrivez-la shard-{{000..146}}.tar.</translation>
    </message>
    <message>
        <source>Check the path, or leave this file out.</source>
        <translation>Vérifiez le chemin, ou omettez ce fichier.</translation>
    </message>
    <message>
        <source>{most_replacements} images in a row cannot be read.</source>
        <translation>{most_replacements} images de suite sont illisibles.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then resume.</source>
        <translation>Vérifiez le disque et le dossier, puis reprenez.</translation>
    </message>
    <message>
        <source>The processes that decode images ended unexpectedly.</source>
        <translation>Les processus qui décodent les images se sont arrêtés de façon inattendue.</translation>
    </message>
    <message>
        <source>Resume with fewer of them (--workers), or with --workers 0.</source>
        <translation>Reprenez avec moins d’entre eux (--workers), ou avec --workers 0.</translation>
    </message>
    <message>
        <source>Use a smaller --batch; --accumulate keeps the images of a step.</source>
        <translation>Utilisez un --batch plus petit ; --accumulate garde les images d’une étape.</translation>
    </message>
    <message>
        <source>Training failed: the loss is not a number any more.</source>
        <translation>L’entraînement a échoué : la perte n’est plus un nombre.</translation>
    </message>
    <message>
        <source>Start again with a lower --rate.</source>
        <translation>Recommencez avec un --rate plus petit.</translation>
    </message>
</context>
<context>
    <name>core/video</name>
    <message>
        <source>“{title}” cannot be played: it is damaged.</source>
        <translation>« {title} » ne peut pas être lue : elle est endommagée.</translation>
    </message>
    <message>
        <source>Check whether another program can show it.</source>
        <translation>Vérifiez si un autre programme peut l’afficher.</translation>
    </message>
    <message>
        <source>“{title}” is a sound recording and contains no video.</source>
        <translation>« {title} » est un enregistrement sonore et ne contient pas de vidéo.</translation>
    </message>
    <message>
        <source>“{title}” contains no video.</source>
        <translation>« {title} » ne contient pas de vidéo.</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>Choisissez une vidéo.</translation>
    </message>
    <message>
        <source>The video format “{container}” of “{title}” is not supported.</source>
        <translation>Le format vidéo « {container} » de « {title} » n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264) with another program.</source>
        <translation>Convertissez-la en MP4 (H.264) avec un autre programme.</translation>
    </message>
    <message>
        <source>The frames of “{title}” are too large: {width} × {height} pixels.</source>
        <translation>Les images de « {title} » sont trop grandes : {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Save it at a smaller size; 8K is the limit.</source>
        <translation>Enregistrez-la en plus petit ; 8K est la limite.</translation>
    </message>
    <message>
        <source>The camera “{name}” is not connected.</source>
        <translation>La caméra « {name} » n’est pas connectée.</translation>
    </message>
    <message>
        <source>You do not have permission to use the camera “{name}”.</source>
        <translation>Vous n’avez pas l’autorisation d’utiliser la caméra « {name} ».</translation>
    </message>
    <message>
        <source>Add your user to the group “video”.</source>
        <translation>Ajoutez votre utilisateur au groupe « video ».</translation>
    </message>
    <message>
        <source>The camera “{name}” is being used by another program.</source>
        <translation>La caméra « {name} » est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The camera “{name}” cannot be opened.</source>
        <translation>La caméra « {name} » ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Connect it, close other programs that use it, {allow}, and try again.</source>
        <translation>Connectez-la, fermez les autres programmes qui l’utilisent, {allow}, puis réessayez.</translation>
    </message>
    <message>
        <source>This part of the video is damaged.</source>
        <translation>Cette partie de la vidéo est endommagée.</translation>
    </message>
    <message>
        <source>Playback continues after it.</source>
        <translation>La lecture continue après.</translation>
    </message>
    <message>
        <source>“{title}” cannot be played: it is damaged, or its format is not supported.</source>
        <translation>« {title} » ne peut pas être lue : elle est endommagée, ou son format n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Check whether another program can play it; saving it as MP4 (H.264) may help.</source>
        <translation>Vérifiez si un autre programme peut la lire ; l’enregistrer en MP4 (H.264) peut aider.</translation>
    </message>
    <message>
        <source>“{title}” does not exist.</source>
        <translation>« {title} » n’existe pas.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Elle a peut-être été déplacée ou renommée.</translation>
    </message>
    <message>
        <source>“{title}” cannot be read.</source>
        <translation>« {title} » est illisible.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you have permission to open it.</source>
        <translation>Vérifiez que c’est un fichier et que vous avez l’autorisation de l’ouvrir.</translation>
    </message>
    <message>
        <source>{suffix} videos cannot be written on this computer: none of {list} works.</source>
        <translation>Les vidéos {suffix} ne peuvent pas être écrites sur cet ordinateur : aucun de {list} ne fonctionne.</translation>
    </message>
    <message>
        <source>Use a name that ends in .avi or .mp4 instead.</source>
        <translation>Utilisez plutôt un nom qui se termine par .avi ou .mp4.</translation>
    </message>
    <message>
        <source>“{title}” contains no readable frame.</source>
        <translation>« {title} » ne contient aucune image lisible.</translation>
    </message>
    <message>
        <source>It may be incomplete or damaged. Check whether another program can play it.</source>
        <translation>Elle est peut-être incomplète ou endommagée. Vérifiez si un autre programme peut la lire.</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation>Il n’y a pas de fichier ou dossier « {path} ».</translation>
    </message>
    <message>
        <source>There is no camera, file or folder named “{path}”.</source>
        <translation>Il n’y a pas de caméra, fichier ou dossier nommé « {path} ».</translation>
    </message>
    <message>
        <source>To list the cameras, run “inception-cli watch --list”.</source>
        <translation>Pour lister les caméras, lancez « inception-cli watch --list ».</translation>
    </message>
    <message>
        <source>Addresses that start with “{address}://” are not supported.</source>
        <translation>Les adresses qui commencent par « {address}:// » ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>Use one of {list}, or the path of a file.</source>
        <translation>Utilisez l’un de {list}, ou le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>There are no images in “{title}”.</source>
        <translation>Il n’y a pas d’images dans « {title} ».</translation>
    </message>
    <message>
        <source>Choose a folder that contains images, or a pattern such as shot_%03d.png.</source>
        <translation>Choisissez un dossier qui contient des images, ou un motif comme shot_%03d.png.</translation>
    </message>
    <message>
        <source>None of the images in “{title}” can be read.</source>
        <translation>Aucune des images de « {title} » n’est lisible.</translation>
    </message>
    <message>
        <source>Open one of them alone to see what is wrong with it.</source>
        <translation>Ouvrez-en une seule pour voir ce qui ne va pas.</translation>
    </message>
    <message>
        <source>“{title}” does not allow access.</source>
        <translation>« {title} » refuse l’accès.</translation>
    </message>
    <message>
        <source>Check the address, and the permissions that the camera or server gives.</source>
        <translation>Vérifiez l’adresse, et les autorisations données par la caméra ou le serveur.</translation>
    </message>
    <message>
        <source>The server answers, but there is nothing at “{title}” (404).</source>
        <translation>Le serveur répond, mais il n’y a rien à « {title} » (404).</translation>
    </message>
    <message>
        <source>Check the address, its path in particular.</source>
        <translation>Vérifiez l’adresse, en particulier son chemin.</translation>
    </message>
    <message>
        <source>“{title}” accepts connections, but sends nothing.</source>
        <translation>« {title} » accepte les connexions, mais n’envoie rien.</translation>
    </message>
    <message>
        <source>Check that the stream is switched on, and try again.</source>
        <translation>Vérifiez que le flux est activé, puis réessayez.</translation>
    </message>
    <message>
        <source>“{title}” answers, but does not send a supported video.</source>
        <translation>« {title} » répond, mais n’envoie pas de vidéo prise en charge.</translation>
    </message>
    <message>
        <source>Check the address: it must be that of the stream, not of a web page that shows it.</source>
        <translation>Vérifiez l’adresse : ce doit être celle du flux, pas d’une page web qui le montre.</translation>
    </message>
    <message>
        <source>“{title}” does not accept this user name and password.</source>
        <translation>« {title} » n’accepte pas ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>Check both in the address; special characters must be written as %40 for @, and the like.</source>
        <translation>Vérifiez les deux dans l’adresse ; les caractères spéciaux s’écrivent %40 pour @, et ainsi de suite.</translation>
    </message>
    <message>
        <source>“{title}” asks for a user name and password.</source>
        <translation>« {title} » demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Put them into the address: {scheme}://NAME:PASSWORD@{rest}</source>
        <translation>Mettez-les dans l’adresse : {scheme}://NAME:PASSWORD@{rest}</translation>
    </message>
    <message>
        <source>There is no computer named “{host}”.</source>
        <translation>Il n’y a pas d’ordinateur nommé « {host} ».</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>“{host}” answers, but sends nothing on port {port}.</source>
        <translation>« {host} » répond, mais n’envoie rien sur le port {port}.</translation>
    </message>
    <message>
        <source>Check the address, and that the stream is switched on.</source>
        <translation>Vérifiez l’adresse, et que le flux est activé.</translation>
    </message>
    <message>
        <source>“{host}” does not answer.</source>
        <translation>« {host} » ne répond pas.</translation>
    </message>
    <message>
        <source>Check the address and the network, and that the stream is switched on.</source>
        <translation>Vérifiez l’adresse et le réseau, et que le flux est activé.</translation>
    </message>
    <message>
        <source>“{title}” is not the address of a stream.</source>
        <translation>« {title} » n’est pas l’adresse d’un flux.</translation>
    </message>
    <message>
        <source>Use an address such as http://192.168.1.20:8080/video or rtsp://camera.local/stream.</source>
        <translation>Utilisez une adresse comme http://192.168.1.20:8080/video ou rtsp://camera.local/stream.</translation>
    </message>
    <message>
        <source>“{title}” is a web page, not a video.</source>
        <translation>« {title} » est une page web, pas une vidéo.</translation>
    </message>
    <message>
        <source>Check the address: it must be that of the stream itself, not of a page that shows it.</source>
        <translation>Vérifiez l’adresse : ce doit être celle du flux lui-même, pas d’une page qui le montre.</translation>
    </message>
    <message>
        <source>The image at “{title}” cannot be read.</source>
        <translation>L’image à « {title} » est illisible.</translation>
    </message>
    <message>
        <source>Check whether a web browser shows it.</source>
        <translation>Vérifiez si un navigateur web l’affiche.</translation>
    </message>
</context>
<context>
    <name>core/weights</name>
    <message>
        <source>Give their names with --labels FILE (one per line, in the order of the network's outputs), or save that file as labels.txt beside the weights.</source>
        <translation>Donnez leurs noms avec --labels FILE (un par ligne, dans l’ordre des sorties du réseau), ou enregistrez ce fichier sous labels.txt à côté des poids.</translation>
    </message>
    <message>
        <source>There is no preprocessing named “{name}”.</source>
        <translation>Il n’y a pas de prétraitement nommé « {name} ».</translation>
    </message>
    <message>
        <source>The file “{name}” beside them names other classes.</source>
        <translation>Le fichier « {name} » à côté nomme d’autres classes.</translation>
    </message>
    <message>
        <source>There is no address to download these weights from.</source>
        <translation>Il n’y a pas d’adresse d’où télécharger ces poids.</translation>
    </message>
    <message>
        <source>The download was not the published file and was deleted.</source>
        <translation>Le téléchargement n’était pas le fichier publié et a été supprimé.</translation>
    </message>
    <message>
        <source>Something on this connection is altering downloads.</source>
        <translation>Quelque chose sur cette connexion altère les téléchargements.</translation>
    </message>
    <message>
        <source>The connection keeps breaking.</source>
        <translation>La connexion ne cesse de se couper.</translation>
    </message>
    <message>
        <source>The server does not resume the download.</source>
        <translation>Le serveur ne reprend pas le téléchargement.</translation>
    </message>
    <message>
        <source>The server sends the file in an unexpected encoding.</source>
        <translation>Le serveur envoie le fichier dans un encodage inattendu.</translation>
    </message>
    <message>
        <source>The server sends another part of the file.</source>
        <translation>Le serveur envoie une autre partie du fichier.</translation>
    </message>
    <message>
        <source>The server offers a file that is far too large.</source>
        <translation>Le serveur propose un fichier bien trop grand.</translation>
    </message>
    <message>
        <source>The server offers a file whose size is not that of the published one.</source>
        <translation>Le serveur propose un fichier dont la taille n’est pas celle du fichier publié.</translation>
    </message>
    <message>
        <source>The server sends more data than the published file has.</source>
        <translation>Le serveur envoie plus de données que n’en a le fichier publié.</translation>
    </message>
    <message>
        <source>There is not enough space for the weights: {need} MB are needed, {free} MB are free.</source>
        <translation>Il n’y a pas assez de place pour les poids : {need} Mo sont nécessaires, {free} Mo sont libres.</translation>
    </message>
    <message>
        <source>Free some space on the disk of {parent}.</source>
        <translation>Libérez de l’espace sur le disque de {parent}.</translation>
    </message>
    <message>
        <source>Choose an Inception V3 state dict in torchvision's, MMPretrain's or timm's format; it may have classes of its own.</source>
        <translation>Choisissez un dictionnaire d’état d’Inception V3 au format de torchvision, MMPretrain ou timm ; il peut avoir ses propres classes.</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Téléchargez ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Save the state dict instead: torch.save(model.state_dict(), file).</source>
        <translation>Enregistrez plutôt le dictionnaire d’état : torch.save(model.state_dict(), file).</translation>
    </message>
    <message>
        <source>This weights file is damaged or incomplete.</source>
        <translation>Ce fichier de poids est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>These weights are stored in a compressed or special form that cannot be used here.</source>
        <translation>Ces poids sont enregistrés sous une forme compressée ou spéciale inutilisable ici.</translation>
    </message>
    <message>
        <source>Save them again as plain (dense, not quantised) tensors.</source>
        <translation>Enregistrez-les de nouveau en tenseurs simples (denses, non quantifiés).</translation>
    </message>
    <message>
        <source>These weights use a number format that cannot be used here.</source>
        <translation>Ces poids utilisent un format de nombres inutilisable ici.</translation>
    </message>
    <message>
        <source>Save them again as float32, float16 or bfloat16.</source>
        <translation>Enregistrez-les de nouveau en float32, float16 ou bfloat16.</translation>
    </message>
    <message>
        <source>This file is not a weights file.</source>
        <translation>Ce fichier n’est pas un fichier de poids.</translation>
    </message>
    <message>
        <source>This is only a pointer to a weights file (git-lfs).</source>
        <translation>Ce n’est qu’un renvoi à un fichier de poids (git-lfs).</translation>
    </message>
    <message>
        <source>This is an image, not a weights file.</source>
        <translation>C’est une image, pas un fichier de poids.</translation>
    </message>
    <message>
        <source>This is a NumPy file, not a weights file.</source>
        <translation>C’est un fichier NumPy, pas un fichier de poids.</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it first.</source>
        <translation>C’est un fichier compressé. Extrayez-le d’abord.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a weights file.</source>
        <translation>C’est un document PDF, pas un fichier de poids.</translation>
    </message>
    <message>
        <source>There is no weights file “{path}”.</source>
        <translation>Il n’y a pas de fichier de poids « {path} ».</translation>
    </message>
    <message>
        <source>This weights file cannot be opened.</source>
        <translation>Ce fichier de poids ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check that you have permission to read it and that its disk is connected.</source>
        <translation>Vérifiez que vous avez l’autorisation de le lire et que son disque est connecté.</translation>
    </message>
    <message>
        <source>This is a folder, not a weights file.</source>
        <translation>C’est un dossier, pas un fichier de poids.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>C’est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>This file is too large to be Inception V3 weights ({size} MB).</source>
        <translation>Ce fichier est trop grand pour des poids d’Inception V3 ({size} Mo).</translation>
    </message>
    <message>
        <source>This weights file is empty.</source>
        <translation>Ce fichier de poids est vide.</translation>
    </message>
    <message>
        <source>This is a web page, not a weights file. The download failed.</source>
        <translation>C’est une page web, pas un fichier de poids. Le téléchargement a échoué.</translation>
    </message>
    <message>
        <source>This is a tar archive, which this program does not open.</source>
        <translation>C’est une archive tar, que ce programme n’ouvre pas.</translation>
    </message>
    <message>
        <source>This file could run code on this computer, so it was not opened.</source>
        <translation>Ce fichier pourrait exécuter du code sur cet ordinateur, il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>Use a state dict saved with torch.save, or a .safetensors file.</source>
        <translation>Utilisez un dictionnaire d’état enregistré par torch.save, ou un fichier .safetensors.</translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are absurdly large together.</source>
        <translation>Ces poids sont endommagés : certains de leurs nombres sont ensemble absurdement grands.</translation>
    </message>
    <message>
        <source>There are no weights named “{name}”.</source>
        <translation>Il n’y a pas de poids nommés « {name} ».</translation>
    </message>
    <message>
        <source>Use the path of a file or one of {list}.</source>
        <translation>Utilisez le chemin d’un fichier ou l’un de {list}.</translation>
    </message>
    <message>
        <source>The weights {key} ({title}) are not on this computer yet.</source>
        <translation>Les poids {key} ({title}) ne sont pas encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file “{name}” named by {variable} does not exist.</source>
        <translation>Le fichier « {name} » nommé par {variable} n’existe pas.</translation>
    </message>
    <message>
        <source>Correct {variable}, or unset it to use the default weights.</source>
        <translation>Corrigez {variable}, ou supprimez-la pour utiliser les poids par défaut.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or is not the published file {key}.</source>
        <translation>« {name} » est endommagé ou n’est pas le fichier publié {key}.</translation>
    </message>
    <message>
        <source>Download these weights again.</source>
        <translation>Téléchargez de nouveau ces poids.</translation>
    </message>
    <message>
        <source>The weights could not be saved on this computer.</source>
        <translation>Les poids n’ont pas pu être enregistrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check that there is free space and that you have permission to write to {folder}.</source>
        <translation>Vérifiez qu’il y a de la place et que vous avez l’autorisation d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>Try another network, or download the file on another computer.</source>
        <translation>Essayez un autre réseau, ou téléchargez le fichier sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The server no longer has this file.</source>
        <translation>Le serveur n’a plus ce fichier.</translation>
    </message>
    <message>
        <source>The server or a proxy does not allow this download.</source>
        <translation>Le serveur ou un proxy n’autorise pas ce téléchargement.</translation>
    </message>
    <message>
        <source>A web page arrived instead of the file. This network may require you to sign in.</source>
        <translation>Une page web est arrivée à la place du fichier. Ce réseau demande peut-être une connexion.</translation>
    </message>
    <message>
        <source>Open any page in a web browser, sign in, and try again.</source>
        <translation>Ouvrez une page dans un navigateur web, connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>The server has a problem or is too busy.</source>
        <translation>Le serveur a un problème ou est surchargé.</translation>
    </message>
    <message>
        <source>The server did not send the file.</source>
        <translation>Le serveur n’a pas envoyé le fichier.</translation>
    </message>
    <message>
        <source>The server redirects the download to an address that cannot be followed.</source>
        <translation>Le serveur redirige le téléchargement vers une adresse impossible à suivre.</translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was downloaded.</source>
        <translation>Le serveur n’a pas pu prouver son identité, rien n’a donc été téléchargé.</translation>
    </message>
    <message>
        <source>If this network inspects connections, install its certificate on this computer.</source>
        <translation>Si ce réseau inspecte les connexions, installez son certificat sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server cannot be found. Is this computer online?</source>
        <translation>Le serveur est introuvable. Cet ordinateur est-il en ligne ?</translation>
    </message>
    <message>
        <source>The server does not respond.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The proxy of this network requires a user name and a password.</source>
        <translation>Le proxy de ce réseau demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The address of the download is not valid.</source>
        <translation>L’adresse du téléchargement n’est pas valable.</translation>
    </message>
    <message>
        <source>The server redirects the download to an unprotected address.</source>
        <translation>Le serveur redirige le téléchargement vers une adresse non protégée.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>These weights were refused: they have {classes} classes, and the limit is {fewest_classes} to {most_classes}.</source>
        <translation>Ces poids ont été refusés : ils ont {classes} classes, et la limite est de {fewest_classes} à {most_classes}.</translation>
    </message>
    <message>
        <source>Parts of these weights have the wrong size.</source>
        <translation>Des parties de ces poids ont une mauvaise taille.</translation>
    </message>
    <message>
        <source>These are not complete Inception V3 weights: parts of the network are missing.</source>
        <translation>Ce ne sont pas des poids complets d’Inception V3 : des parties du réseau manquent.</translation>
    </message>
    <message>
        <source>These are not plain Inception V3 weights: the file contains parts of another network.</source>
        <translation>Ce ne sont pas de simples poids d’Inception V3 : le fichier contient des parties d’un autre réseau.</translation>
    </message>
    <message>
        <source>These weights belong to {network_name}, not to Inception V3.</source>
        <translation>Ces poids appartiennent à {network_name}, pas à Inception V3.</translation>
    </message>
    <message>
        <source>These are not the weights of an Inception V3 network.</source>
        <translation>Ce ne sont pas les poids d’un réseau Inception V3.</translation>
    </message>
    <message>
        <source>This is an ordinary zip archive, not a weights file.</source>
        <translation>C’est une archive zip ordinaire, pas un fichier de poids.</translation>
    </message>
    <message>
        <source>Keras's weights need the package h5py, which is not installed.</source>
        <translation>Les poids de Keras demandent le paquet h5py, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it with: pip install h5py.</source>
        <translation>Installez-le avec : pip install h5py.</translation>
    </message>
    <message>
        <source>This is not a Keras model: it has too many parts.</source>
        <translation>Ce n’est pas un modèle Keras : il a trop de parties.</translation>
    </message>
    <message>
        <source>This file has Keras's weights without the names of their layers.</source>
        <translation>Ce fichier contient des poids de Keras sans les noms de leurs couches.</translation>
    </message>
    <message>
        <source>Save the whole model: model.save('model.keras').</source>
        <translation>Enregistrez le modèle entier : model.save('model.keras').</translation>
    </message>
    <message>
        <source>This Keras model is not an Inception V3.</source>
        <translation>Ce modèle Keras n’est pas un Inception V3.</translation>
    </message>
    <message>
        <source>This Keras model has no last layer that names classes directly from the network's 2,048 features.</source>
        <translation>Ce modèle Keras n’a pas de dernière couche nommant des classes directement à partir des 2 048 caractéristiques du réseau.</translation>
    </message>
    <message>
        <source>Use a model with one Dense layer after the average pooling.</source>
        <translation>Utilisez un modèle avec une couche Dense après la moyenne.</translation>
    </message>
    <message>
        <source>This file contains no table of weights.</source>
        <translation>Ce fichier ne contient pas de table de poids.</translation>
    </message>
    <message>
        <source>This file contains only the state of a training run, no weights.</source>
        <translation>Ce fichier ne contient que l’état d’un entraînement, pas de poids.</translation>
    </message>
    <message>
        <source>This file contains something other than numbers where weights should be.</source>
        <translation>Ce fichier contient autre chose que des nombres là où devraient être des poids.</translation>
    </message>
    <message>
        <source>Some tensors in this weights file have no name, or the same name twice.</source>
        <translation>Des tenseurs de ce fichier de poids n’ont pas de nom, ou deux fois le même.</translation>
    </message>
    <message>
        <source>These weights are laid out in memory in a way that cannot be used here.</source>
        <translation>Ces poids sont disposés en mémoire d’une façon inutilisable ici.</translation>
    </message>
    <message>
        <source>Save them again after calling .contiguous() on each tensor.</source>
        <translation>Enregistrez-les de nouveau après avoir appelé .contiguous() sur chaque tenseur.</translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are not finite.</source>
        <translation>Ces poids sont endommagés : certains de leurs nombres ne sont pas finis.</translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are absurdly large.</source>
        <translation>Ces poids sont endommagés : certains de leurs nombres sont absurdement grands.</translation>
    </message>
    <message>
        <source>These weights are damaged: a variance in them is negative.</source>
        <translation>Ces poids sont endommagés : une variance y est négative.</translation>
    </message>
    <message>
        <source>Do not use this file. If it is your own, save only the numbers: torch.save(model.state_dict(), file).</source>
        <translation>N’utilisez pas ce fichier. S’il est de vous, n’enregistrez que les nombres : torch.save(model.state_dict(), file).</translation>
    </message>
    <message>
        <source>Save only the weights and the names of the classes; MMPretrain's tools/model_converters/publish_model.py does that.</source>
        <translation>N’enregistrez que les poids et les noms des classes ; tools/model_converters/publish_model.py de MMPretrain le fait.</translation>
    </message>
    <message>
        <source>This is not a plain weights file: it was not written by torch.save.</source>
        <translation>Ce n’est pas un simple fichier de poids : il n’a pas été écrit par torch.save.</translation>
    </message>
    <message>
        <source>This is not a weights file: its table of contents is far too long.</source>
        <translation>Ce n’est pas un fichier de poids : sa table des matières est bien trop longue.</translation>
    </message>
    <message>
        <source>This file keeps records of its training beside the weights, which are not read here.</source>
        <translation>Ce fichier garde des traces de son entraînement à côté des poids, qui ne sont pas lues ici.</translation>
    </message>
    <message>
        <source>This file contains a whole program object, not only weights.</source>
        <translation>Ce fichier contient un objet de programme entier, pas seulement des poids.</translation>
    </message>
    <message>
        <source>The names of the classes are too long for a weights file.</source>
        <translation>Les noms des classes sont trop longs pour un fichier de poids.</translation>
    </message>
    <message>
        <source>Shorten them: together they may take 16 MB.</source>
        <translation>Raccourcissez-les : ensemble, ils peuvent occuper 16 Mo.</translation>
    </message>
    <message>
        <source>This is a TorchScript program, not only weights.</source>
        <translation>C’est un programme TorchScript, pas seulement des poids.</translation>
    </message>
    <message>
        <source>This weights file was compressed after it was saved.</source>
        <translation>Ce fichier de poids a été compressé après son enregistrement.</translation>
    </message>
    <message>
        <source>Use the original file.</source>
        <translation>Utilisez le fichier d’origine.</translation>
    </message>
</context>
<context>
    <name>workers/archive</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Top class</source>
        <translation>Meilleure classe</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>Deuxième classe</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, page {1}</translation>
    </message>
</context>
<context>
    <name>workers/items</name>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Rafale</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>Autres poids</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n image(s)</source>
        <translation>
            <numerusform>{0} : %n image</numerusform>
            <numerusform>{0} : %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>unlike any class</source>
        <translation>aucune classe semblable</translation>
    </message>
    <message>
        <source>not sure: {0}</source>
        <translation>pas sûr : {0}</translation>
    </message>
    <message>
        <source>{0} (kind not clear)</source>
        <translation>{0} (sorte incertaine)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{0}, {1}, not sure</source>
        <translation>{0}, {1}, pas sûr</translation>
    </message>
    <message>
        <source>{0}, {1}, maybe</source>
        <translation>{0}, {1}, peut-être</translation>
    </message>
</context>
<context>
    <name>workers/jobs</name>
    <message>
        <source>Another {name} is still running.</source>
        <translation>Une autre opération « {name} » est encore en cours.</translation>
    </message>
    <message>
        <source>Wait until it finishes, then try again.</source>
        <translation>Attendez qu’elle finisse, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Quelque chose s’est mal passé dans le programme.</translation>
    </message>
    <message>
        <source>Your images were not changed. Report this with the details.</source>
        <translation>Vos images n’ont pas été modifiées. Signalez-le avec les détails.</translation>
    </message>
</context>
<context>
    <name>workers/live</name>
    <message>
        <source>This program is not allowed to use the camera.</source>
        <translation>Ce programme n’est pas autorisé à utiliser la caméra.</translation>
    </message>
    <message>
        <source>Allow it under System Settings, Privacy &amp; Security, Camera, then try again.</source>
        <translation>Autorisez-le dans Réglages Système, Confidentialité et sécurité, Caméra, puis réessayez.</translation>
    </message>
    <message>
        <source>A frame of this source could not be shown.</source>
        <translation>Une image de cette source n’a pas pu être affichée.</translation>
    </message>
    <message>
        <source>Wait for the next frames. If nothing moves, open the source again.</source>
        <translation>Attendez les images suivantes. Si rien ne bouge, ouvrez de nouveau la source.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln prediction(s) in {0}</source>
        <translation>
            <numerusform>%Ln prédiction enregistrée dans {0}</numerusform>
            <numerusform>%Ln prédictions enregistrées dans {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln frame(s) in {0}</source>
        <translation>
            <numerusform>%Ln image enregistrée dans {0}</numerusform>
            <numerusform>%Ln images enregistrées dans {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) left out</source>
        <translation>
            <numerusform>%Ln image omise</numerusform>
            <numerusform>%Ln images omises</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {0} in {1}</source>
        <translation>{0} enregistré dans {1}</translation>
    </message>
</context>
<context>
    <name>workers/network</name>
    <message>
        <source>Something went wrong inside the program while the network was loading.</source>
        <translation>Quelque chose s’est mal passé dans le programme pendant le chargement du réseau.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the details.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
</context>
<context>
    <name>workers/pictures</name>
    <message>
        <source>Something went wrong inside the program with this image.</source>
        <translation>Quelque chose s’est mal passé dans le programme avec cette image.</translation>
    </message>
    <message>
        <source>Other images are not affected. Report this with the details.</source>
        <translation>Les autres images ne sont pas affectées. Signalez-le avec les détails.</translation>
    </message>
</context>
<context>
    <name>workers/review</name>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>is: {0}</source>
        <translation>c’est : {0}</translation>
    </message>
</context>
<context>
    <name>workers/runs</name>
    <message>
        <source>These images were classified with other weights or in another mode.</source>
        <translation>Ces images ont été classées avec d’autres poids ou dans un autre mode.</translation>
    </message>
    <message>
        <source>Choose the weights and the mode of this run first.</source>
        <translation>Choisissez d’abord les poids et le mode de cette passe.</translation>
    </message>
    <message>
        <source>No images were found there.</source>
        <translation>Aucune image n’y a été trouvée.</translation>
    </message>
    <message>
        <source>Skipped: {counts}.</source>
        <translation>Ignorés : {counts}.</translation>
    </message>
    <message>
        <source>Drop a folder that contains images, or single images.</source>
        <translation>Déposez un dossier qui contient des images, ou des images seules.</translation>
    </message>
    <message>
        <source>Unpack the archive, then open its folder.</source>
        <translation>Extrayez l’archive, puis ouvrez son dossier.</translation>
    </message>
    <message>
        <source>The predictions are not affected. Close other programs that use the GPU.</source>
        <translation>Les prédictions ne sont pas affectées. Fermez les autres programmes qui utilisent le GPU.</translation>
    </message>
</context>
<context>
    <name>workers/serve</name>
    <message>
        <source>The network is still loading.</source>
        <translation>Le réseau est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
</context>
<context>
    <name>workers/similar</name>
    <message>
        <source>Group {0}</source>
        <translation>Groupe {0}</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleure</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marquée</numerusform>
            <numerusform>%Ln marquées</numerusform>
        </translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marquée</translation>
    </message>
</context>
<context>
    <name>workers/teach</name>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Rien n’a encore été appris.</translation>
    </message>
    <message>
        <source>Wait until the classes have been learned.</source>
        <translation>Attendez que les classes soient apprises.</translation>
    </message>
    <message>
        <source>“{path}” is not a name for weights.</source>
        <translation>« {path} » n’est pas un nom de poids.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .safetensors.</source>
        <translation>Choisissez un nom qui se termine par .safetensors.</translation>
    </message>
</context>
<context>
    <name>interface</name>
    <message>
        <source>There is no mode “{mode}”.</source>
        <translation>Il n’y a pas de mode « {mode} ».</translation>
    </message>
    <message>
        <source>Use one of them: {list}.</source>
        <translation>Utilisez l’un d’eux : {list}.</translation>
    </message>
    <message>
        <source>A contrast needs two classes.</source>
        <translation>Un contraste demande deux classes.</translation>
    </message>
    <message>
        <source>Give a label as well.</source>
        <translation>Donnez aussi une étiquette.</translation>
    </message>
    <message>
        <source>A {name} is not an image.</source>
        <translation>Un {name} n’est pas une image.</translation>
    </message>
    <message>
        <source>Give a path, the bytes of a file, a Pillow image, or an array.</source>
        <translation>Donnez un chemin, les octets d’un fichier, une image Pillow ou un tableau.</translation>
    </message>
    <message>
        <source>An array of shape {shape} and type {dtype} is not an image.</source>
        <translation>Un tableau de forme {shape} et de type {dtype} n’est pas une image.</translation>
    </message>
    <message>
        <source>Give (H, W, 3), (H, W, 4) or (H, W), of type uint8, with red first.</source>
        <translation>Donnez (H, W, 3), (H, W, 4) ou (H, W), de type uint8, le rouge en premier.</translation>
    </message>
    <message>
        <source>The Pillow image cannot be read.</source>
        <translation>L’image Pillow est illisible.</translation>
    </message>
    <message>
        <source>Load it first, or convert it to RGB.</source>
        <translation>Chargez-la d’abord, ou convertissez-la en RGB.</translation>
    </message>
</context>
<context>
    <name>widgets/answers</name>
    <message>
        <source>ImageNet's classes</source>
        <translation>Classes d’ImageNet</translation>
    </message>
    <message>
        <source>Your classes: {0}</source>
        <translation>Vos classes : {0}</translation>
    </message>
    <message>
        <source>A name, a synonym, a WordNet id or a class index</source>
        <translation>Un nom, un synonyme, un identifiant WordNet ou un numéro de classe</translation>
    </message>
    <message>
        <source>Matching classes</source>
        <translation>Classes correspondantes</translation>
    </message>
    <message>
        <source>No matching class</source>
        <translation>Aucune classe correspondante</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <source>Contrast with another class…</source>
        <translation>Comparer à une autre classe…</translation>
    </message>
    <message>
        <source>Show what supports this class more than another</source>
        <translation>Montre ce qui soutient cette classe plus qu’une autre</translation>
    </message>
    <message>
        <source>Rather than…</source>
        <translation>Plutôt que…</translation>
    </message>
    <message>
        <source>Remove the contrast</source>
        <translation>Retirer la comparaison</translation>
    </message>
    <message>
        <source>rather than {0}</source>
        <translation>plutôt que {0}</translation>
    </message>
    <message>
        <source>“{0}” is named from a probability of {1} on.</source>
        <translation>« {0} » est nommé à partir d’une probabilité de {1}.</translation>
    </message>
    <message>
        <source>Kinds: {0}</source>
        <translation>Sortes : {0}</translation>
    </message>
    <message>
        <source>Similarity to the closest class that was taught: {0}</source>
        <translation>Similarité avec la classe apprise la plus proche : {0}</translation>
    </message>
    <message>
        <source>Where the network looked.</source>
        <translation>Où le réseau a regardé.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Method: {0}. {1}</source>
        <translation>Méthode : {0}. {1}</translation>
    </message>
    <message>
        <source>It is coarse: {0} × {1} patches were covered.</source>
        <translation>Elle est grossière : {0} × {1} carrés ont été couverts.</translation>
    </message>
    <message>
        <source>the last block</source>
        <translation>le dernier bloc</translation>
    </message>
    <message>
        <source>It combines what {0} of the network found on a grid of {1} × {2} cells; details finer than a cell come from smoothing.</source>
        <translation>Elle combine ce que {0} du réseau a trouvé sur une grille de {1} × {2} cases ; les détails plus fins viennent du lissage.</translation>
    </message>
    <message>
        <source>Each map is scaled to its own minimum and maximum, so the brightness of two maps cannot be compared. A bright area raised the score. It may be the object itself, its surroundings, or something common in the training images. To check, cover that area: the method “Occlusion” does so.</source>
        <translation>Chaque carte est ramenée à son propre minimum et maximum, la clarté de deux cartes n’est donc pas comparable. Une zone claire a augmenté le score. Ce peut être l’objet lui-même, son entourage, ou quelque chose de fréquent dans les images d’entraînement. Pour vérifier, couvrez cette zone : la méthode « Occlusion » le fait.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Hold {0} to see the image alone.</source>
        <translation>Maintenez {0} pour voir l’image seule.</translation>
    </message>
    <message>
        <source>Find another class…</source>
        <translation>Chercher une autre classe…</translation>
    </message>
    <message>
        <source>Shows where the network looked for this class.</source>
        <translation>Montre où le réseau a regardé pour cette classe.</translation>
    </message>
    <message>
        <source>{name}, {share} percent, most likely</source>
        <translation>{name}, {share} pour cent, la plus probable</translation>
    </message>
    <message>
        <source>{name}, {share} percent</source>
        <translation>{name}, {share} pour cent</translation>
    </message>
</context>
<context>
    <name>widgets/archive</name>
    <message>
        <source>Image of an archive</source>
        <translation>Image d’une archive</translation>
    </message>
    <message>
        <source>Back to the archive</source>
        <translation>Retour à l’archive</translation>
    </message>
    <message>
        <source>“{0}” is not a file of this computer.</source>
        <translation>« {0} » n’est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is in an archive or on a server. Copy it to this computer first.</source>
        <translation>Il est dans une archive ou sur un serveur. Copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>From the archive “{0}”</source>
        <translation>De l’archive « {0} »</translation>
    </message>
    <message>
        <source>Open image</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Chercher des images similaires</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) so far</source>
        <translation>
            <numerusform>%Ln image jusqu’ici</numerusform>
            <numerusform>%Ln images jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} images</translation>
    </message>
    <message>
        <source>Filters by kind, camera, date and place do not work in archives.</source>
        <translation>Les filtres par sorte, appareil, date et lieu ne fonctionnent pas dans les archives.</translation>
    </message>
    <message>
        <source>This archive keeps no features (--features)</source>
        <translation>Cette archive ne conserve pas de caractéristiques (--features)</translation>
    </message>
    <message>
        <source>Images of this archive</source>
        <translation>Images de cette archive</translation>
    </message>
</context>
<context>
    <name>widgets/common</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>Comme le système ({0})</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>dd MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dd MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dd MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>The network knows 1,000 everyday classes: animals, plants, food, vehicles, tools, furniture, places. It does not know people, brands or text, and always names the class that fits best.</source>
        <translation>Le réseau connaît 1 000 classes du quotidien : animaux, plantes, aliments, véhicules, outils, meubles, lieux. Il ne connaît ni personnes, ni marques, ni texte, et nomme toujours la classe qui convient le mieux.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>encore {0} s</translation>
    </message>
    <message>
        <source>{0} min {1:02d} s left</source>
        <translation>encore {0} min {1:02d} s</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>encore {0} min</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>encore {0} h</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>widgets/evaluation</name>
    <message>
        <source>Image of an evaluation</source>
        <translation>Image d’une évaluation</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Retour au rapport</translation>
    </message>
    <message>
        <source>Label: {0} · classified right in the evaluation ({2})</source>
        <translation>Étiquette : {0} · bien classée dans l’évaluation ({2})</translation>
    </message>
    <message>
        <source>Label: {0} · classified as {1} in the evaluation ({2})</source>
        <translation>Étiquette : {0} · classée comme {1} dans l’évaluation ({2})</translation>
    </message>
    <message>
        <source>Bars: accuracy. Lines: mean probability.</source>
        <translation>Barres : exactitude. Lignes : probabilité moyenne.</translation>
    </message>
    <message>
        <source>Use this threshold</source>
        <translation>Utiliser ce seuil</translation>
    </message>
    <message>
        <source>Do its probabilities match its accuracy?</source>
        <translation>Ses probabilités correspondent-elles à son exactitude ?</translation>
    </message>
    <message>
        <source>When should it say “not sure”?</source>
        <translation>Quand doit-il dire « pas sûr » ?</translation>
    </message>
    <message>
        <source>No threshold that leaves at least {0} predictions makes 95% of them right on these images.</source>
        <translation>Aucun seuil laissant au moins {0} prédictions n’en rend 95 % justes sur ces images.</translation>
    </message>
    <message>
        <source>From {0}, {1} of the {2} predictions are right (95% interval {3}).</source>
        <translation>À partir de {0}, {1} des {2} prédictions sont justes (intervalle à 95 % {3}).</translation>
    </message>
    <message>
        <source>{0} right: {1}</source>
        <translation>{0} justes : {1}</translation>
    </message>
    <message>
        <source>The lowest threshold above which {0} of the predictions are right</source>
        <translation>Le plus bas seuil au-dessus duquel {0} des prédictions sont justes</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Revenir à {0}</translation>
    </message>
    <message>
        <source>Current threshold: {0}</source>
        <translation>Seuil actuel : {0}</translation>
    </message>
    <message>
        <source>{0} ({1}): {2} of {3} found (recall), {4} in the top 5; {5} of {6} classified as it are right (precision)</source>
        <translation>{0} ({1}) : {2} sur {3} trouvées (rappel), {4} dans les 5 meilleures ; {5} sur {6} classées ainsi sont justes (précision)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>In top 5</source>
        <translation>Dans les 5 meilleures</translation>
    </message>
    <message>
        <source>Accuracy by class</source>
        <translation>Exactitude par classe</translation>
    </message>
    <message>
        <source>Compare with an earlier evaluation</source>
        <translation>Comparer à une évaluation antérieure</translation>
    </message>
    <message>
        <source>Earlier evaluation</source>
        <translation>Évaluation antérieure</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Open report…</source>
        <translation>Ouvrir un rapport…</translation>
    </message>
    <message>
        <source>This one ({0})</source>
        <translation>Celle-ci ({0})</translation>
    </message>
    <message>
        <source> {0} that only one of them has skipped.</source>
        <translation> {0} que seule l’une d’elles a ignorées.</translation>
    </message>
    <message>
        <source> {0} paired by content, because the paths differ.</source>
        <translation> {0} appariées par contenu, car les chemins diffèrent.</translation>
    </message>
    <message>
        <source>Difference in top-1 accuracy: {0}. McNemar’s test on {1} in both ({2}): {3}. Earlier: {4}.</source>
        <translation>Différence d’exactitude top-1 : {0}. Test de McNemar sur {1} dans les deux ({2}) : {3}. Avant : {4}.</translation>
    </message>
    <message>
        <source>Only this one right: {0}</source>
        <translation>Seule celle-ci juste : {0}</translation>
    </message>
    <message>
        <source>Only the earlier one right: {0}</source>
        <translation>Seule l’antérieure juste : {0}</translation>
    </message>
    <message>
        <source>Top-1 error</source>
        <translation>Erreur top-1</translation>
    </message>
    <message>
        <source>Top-5 error</source>
        <translation>Erreur top-5</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Rapports (*.json)</translation>
    </message>
    <message>
        <source>Most frequent confusions</source>
        <translation>Confusions les plus fréquentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of “{0}” classified as “{1}”; click to show</source>
        <translation>
            <numerusform>%Ln image de « {0} » classée comme « {1} » ; cliquer pour l’afficher</numerusform>
            <numerusform>%Ln images de « {0} » classées comme « {1} » ; cliquer pour les afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>an evaluation is running (Ctrl+E to show it)</source>
        <translation>une évaluation est en cours (Ctrl+E pour l’afficher)</translation>
    </message>
    <message>
        <source>An evaluation is running. Stop it before you begin another one.</source>
        <translation>Une évaluation est en cours. Arrêtez-la avant d’en commencer une autre.</translation>
    </message>
    <message>
        <source>The evaluation is finished (Ctrl+E to show it).</source>
        <translation>L’évaluation est finie (Ctrl+E pour l’afficher).</translation>
    </message>
    <message>
        <source>Images above the threshold (coverage)</source>
        <translation>Images au-dessus du seuil (couverture)</translation>
    </message>
    <message>
        <source>Accuracy on these</source>
        <translation>Exactitude sur celles-ci</translation>
    </message>
    <message>
        <source>Coverage and accuracy</source>
        <translation>Couverture et exactitude</translation>
    </message>
    <message>
        <source>No image was evaluated.</source>
        <translation>Aucune image n’a été évaluée.</translation>
    </message>
    <message>
        <source>With a threshold of {0}, every image is “not sure”.</source>
        <translation>Avec un seuil de {0}, chaque image est « pas sûr ».</translation>
    </message>
    <message>
        <source>With a threshold of {0}, {1} of the images get a class, and {2} of those are right.</source>
        <translation>Avec un seuil de {0}, {1} des images reçoivent une classe, et {2} de celles-ci sont justes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deletes its results. The images are not changed.</source>
        <translation>Supprime ses résultats. Les images ne sont pas modifiées.</translation>
    </message>
    <message>
        <source> is unfinished</source>
        <translation> est inachevée</translation>
    </message>
    <message>
        <source>{0} evaluated ({1}, {2}), started {3}. The results so far are saved.</source>
        <translation>{0} évaluées ({1}, {2}), commencée {3}. Les résultats obtenus sont enregistrés.</translation>
    </message>
    <message>
        <source>Earlier evaluations</source>
        <translation>Évaluations antérieures</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>95% interval {0}; {1} of {2} wrong</source>
        <translation>Intervalle à 95 % {0} ; {1} sur {2} fausses</translation>
    </message>
    <message>
        <source>The top class is not the label.</source>
        <translation>La meilleure classe n’est pas l’étiquette.</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>Top </translation>
    </message>
    <message>
        <source>Number of classes among which the label must be</source>
        <translation>Nombre de classes parmi lesquelles l’étiquette doit se trouver</translation>
    </message>
    <message>
        <source>Top-{0} error</source>
        <translation>Erreur top-{0}</translation>
    </message>
    <message>
        <source>The label is not in the top {0}.</source>
        <translation>L’étiquette n’est pas parmi les {0} meilleures.</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>une autre classe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of “{0}” classified as “{1}”</source>
        <translation>
            <numerusform>%Ln image de « {0} » classée comme « {1} »</numerusform>
            <numerusform>%Ln images de « {0} » classées comme « {1} »</numerusform>
        </translation>
    </message>
    <message>
        <source>other classes</source>
        <translation>autres classes</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Rows are labels; columns are predictions, with the numbers of the rows. Click a cell to show its images.</source>
        <translation>Les lignes sont les étiquettes ; les colonnes les prédictions, avec les numéros des lignes. Cliquez une case pour afficher ses images.</translation>
    </message>
    <message>
        <source>The classes that are confused most are shown; the saved table has all.</source>
        <translation>Les classes le plus souvent confondues sont affichées ; le tableau enregistré les a toutes.</translation>
    </message>
    <message>
        <source>There are no confusions.</source>
        <translation>Il n’y a pas de confusions.</translation>
    </message>
    <message>
        <source>Recall and precision by class</source>
        <translation>Rappel et précision par classe</translation>
    </message>
    <message>
        <source>Click a class to show its images, the wrong ones first.</source>
        <translation>Cliquez une classe pour afficher ses images, les fausses d’abord.</translation>
    </message>
    <message>
        <source>Label → prediction. Click to show the images.</source>
        <translation>Étiquette → prédiction. Cliquer pour afficher les images.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>Measures how often the network is right on labelled images, and whether its probabilities match its accuracy.</source>
        <translation>Mesure combien de fois le réseau a raison sur des images étiquetées, et si ses probabilités correspondent à son exactitude.</translation>
    </message>
    <message>
        <source>The results so far are saved; you can resume later</source>
        <translation>Les résultats obtenus sont enregistrés ; vous pouvez reprendre plus tard</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>Chargement de {0}…</translation>
    </message>
    <message>
        <source>So far: {0} top-1 error, {1} top-5 error</source>
        <translation>Jusqu’ici : {0} d’erreur top-1, {1} d’erreur top-5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) cannot be read</source>
        <translation>
            <numerusform>%Ln image illisible</numerusform>
            <numerusform>%Ln images illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Probability of the top class</source>
        <translation>Probabilité de la meilleure classe</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
        <source>No image has a probability of {0}.</source>
        <translation>Aucune image n’a une probabilité de {0}.</translation>
    </message>
    <message>
        <source>Probability {0}: {1} of {2} right.</source>
        <translation>Probabilité {0} : {1} sur {2} justes.</translation>
    </message>
    <message>
        <source>Well calibrated: probabilities and accuracy differ by {0} points on average (ECE).</source>
        <translation>Bien calibré : probabilités et exactitude diffèrent de {0} points en moyenne (ECE).</translation>
    </message>
    <message>
        <source>Overconfident</source>
        <translation>Trop sûr</translation>
    </message>
    <message>
        <source>Underconfident</source>
        <translation>Trop peu sûr</translation>
    </message>
    <message>
        <source>{0}: probabilities and accuracy differ by {1} points on average (ECE).</source>
        <translation>{0} : probabilités et exactitude diffèrent de {1} points en moyenne (ECE).</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save confusion matrix</source>
        <translation>Enregistrer la matrice de confusion</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Page web (HTML)…</translation>
    </message>
    <message>
        <source>JSON (to open or compare later)…</source>
        <translation>JSON (à ouvrir ou comparer plus tard)…</translation>
    </message>
    <message>
        <source>CSV (one row per image)…</source>
        <translation>CSV (une ligne par image)…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>1 crop</source>
        <translation>1 recadrage</translation>
    </message>
    <message>
        <source>The centre of each image, as in normal use.</source>
        <translation>Le centre de chaque image, comme en usage normal.</translation>
    </message>
    <message>
        <source>12 crops</source>
        <translation>12 recadrages</translation>
    </message>
    <message>
        <source>Corners, centre and the whole image, also mirrored, averaged.</source>
        <translation>Coins, centre et image entière, aussi en miroir, en moyenne.</translation>
    </message>
    <message>
        <source>144 crops</source>
        <translation>144 recadrages</translation>
    </message>
    <message>
        <source>Four scales, three squares, six crops, also mirrored, averaged.</source>
        <translation>Quatre échelles, trois carrés, six recadrages, aussi en miroir, en moyenne.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Crops per image</source>
        <translation>Recadrages par image</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Listing weights…</source>
        <translation>Liste des poids…</translation>
    </message>
    <message>
        <source>There are no weights on this computer.</source>
        <translation>Il n’y a pas de poids sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ensemble: the predictions of these weights are averaged.</source>
        <translation>Ensemble : la moyenne des prédictions de ces poids est faite.</translation>
    </message>
    <message>
        <source>Choose several to average their predictions (ensemble).</source>
        <translation>Choisissez-en plusieurs pour faire la moyenne de leurs prédictions (ensemble).</translation>
    </message>
    <message>
        <source>Choose labelled images first.</source>
        <translation>Choisissez d’abord des images étiquetées.</translation>
    </message>
    <message>
        <source>Choose weights first.</source>
        <translation>Choisissez d’abord des poids.</translation>
    </message>
    <message>
        <source>Started before: {0} done.</source>
        <translation>Déjà commencée : {0} faits.</translation>
    </message>
    <message>
        <source>This takes {0} on this computer. You can stop and resume it.</source>
        <translation>Cela prend {0} sur cet ordinateur. Vous pouvez arrêter et reprendre.</translation>
    </message>
    <message>
        <source>You can stop and resume it.</source>
        <translation>Vous pouvez arrêter et reprendre.</translation>
    </message>
    <message>
        <source>Ground truth…</source>
        <translation>Vérité terrain…</translation>
    </message>
    <message>
        <source>ILSVRC file with one class number per line, for a folder without subfolders</source>
        <translation>Fichier ILSVRC avec un numéro de classe par ligne, pour un dossier sans sous-dossiers</translation>
    </message>
    <message>
        <source>Class list…</source>
        <translation>Liste des classes…</translation>
    </message>
    <message>
        <source>WordNet ids, if the ground truth does not use ILSVRC’s numbers</source>
        <translation>Identifiants WordNet, si la vérité terrain n’utilise pas les numéros d’ILSVRC</translation>
    </message>
    <message>
        <source>Blacklist…</source>
        <translation>Liste noire…</translation>
    </message>
    <message>
        <source>Numbers of images that are skipped</source>
        <translation>Numéros des images ignorées</translation>
    </message>
    <message>
        <source>Mapping…</source>
        <translation>Correspondance…</translation>
    </message>
    <message>
        <source>CSV file: the name of a folder, then its class</source>
        <translation>Fichier CSV : le nom d’un dossier, puis sa classe</translation>
    </message>
    <message>
        <source>Labelled images</source>
        <translation>Images étiquetées</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose CSV file…</source>
        <translation>Choisir un fichier CSV…</translation>
    </message>
    <message>
        <source>ILSVRC files and mappings</source>
        <translation>Fichiers ILSVRC et correspondances</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Tench is 0</source>
        <translation>La tanche (tench) est 0</translation>
    </message>
    <message>
        <source>Tench is 1</source>
        <translation>La tanche (tench) est 1</translation>
    </message>
    <message>
        <source>A folder with one subfolder per class, named after the class or its WordNet id; or a CSV file with the columns “path” and “label”. You can also drop it here.</source>
        <translation>Un dossier avec un sous-dossier par classe, nommé d’après la classe ou son identifiant WordNet ; ou un fichier CSV avec les colonnes « path » et « label ». Vous pouvez aussi le déposer ici.</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>Lecture des étiquettes…</translation>
    </message>
    <message>
        <source>Which number has the first class, tench?</source>
        <translation>Quel numéro a la première classe, la tanche (tench) ?</translation>
    </message>
    <message>
        <source>Choose labelled folder</source>
        <translation>Choisir un dossier étiqueté</translation>
    </message>
    <message>
        <source>Choose table of labels</source>
        <translation>Choisir un tableau d’étiquettes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>“{0}” is {1}</source>
        <translation>« {0} » est {1}</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… et {0} de plus</translation>
    </message>
    <message>
        <source>Labels: {0}.</source>
        <translation>Étiquettes : {0}.</translation>
    </message>
    <message>
        <source>line {0}: “{1}”</source>
        <translation>ligne {0} : « {1} »</translation>
    </message>
    <message>
        <source>{0} not found ({1})</source>
        <translation>{0} introuvables ({1})</translation>
    </message>
    <message>
        <source>{0} on the blacklist</source>
        <translation>{0} de la liste noire</translation>
    </message>
    <message>
        <source>Skipped: {0}.</source>
        <translation>Ignorés : {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Labels without a matching class: %Ln</source>
        <translation>
            <numerusform>Étiquettes sans classe correspondante : %Ln</numerusform>
            <numerusform>Étiquettes sans classe correspondante : %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source> ({0} skipped).</source>
        <translation> ({0} ignorés).</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Pas d’étiquette</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… et {0} de plus.</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>about {0:.0f} s</source>
        <translation>environ {0:.0f} s</translation>
    </message>
    <message>
        <source>about {0:.0f} min</source>
        <translation>environ {0:.0f} min</translation>
    </message>
    <message>
        <source>about {0} h</source>
        <translation>environ {0} h</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>{0} min {1:02d} s</source>
        <translation>{0} min {1:02d} s</translation>
    </message>
    <message>
        <source>{0} h {1:02d} min</source>
        <translation>{0} h {1:02d} min</translation>
    </message>
    <message>
        <source>no image was evaluated</source>
        <translation>aucune image n’a été évaluée</translation>
    </message>
    <message>
        <source>single crop</source>
        <translation>un seul recadrage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln crop(s)</source>
        <translation>
            <numerusform>%Ln recadrage</numerusform>
            <numerusform>%Ln recadrages</numerusform>
        </translation>
    </message>
    <message>
        <source>, ensemble of {0}</source>
        <translation>, ensemble de {0}</translation>
    </message>
    <message>
        <source>{0} mode</source>
        <translation>mode {0}</translation>
    </message>
    <message>
        <source>{0} images/s</source>
        <translation>{0} images/s</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation>classe {0}</translation>
    </message>
    <message>
        <source>closest kind {0}</source>
        <translation>sorte la plus proche {0}</translation>
    </message>
    <message>
        <source>{0} levels up {1}</source>
        <translation>{0} niveaux plus haut {1}</translation>
    </message>
    <message>
        <source>Right by level</source>
        <translation>Justes par niveau</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} illisibles</translation>
    </message>
    <message>
        <source>{0} with unknown labels</source>
        <translation>{0} d’étiquette inconnue</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>class named in {0} ({1} right)</source>
        <translation>classe nommée pour {0} ({1} justes)</translation>
    </message>
    <message>
        <source>only the kind in {0} ({1} right)</source>
        <translation>seulement la sorte pour {0} ({1} justes)</translation>
    </message>
    <message>
        <source>not sure in {0}</source>
        <translation>pas sûr pour {0}</translation>
    </message>
    <message>
        <source>{0} top-1 error</source>
        <translation>{0} d’erreur top-1</translation>
    </message>
    <message>
        <source>No difference: both were right on the same images ({0} compared).</source>
        <translation>Aucune différence : les deux ont eu raison sur les mêmes images ({0} comparées).</translation>
    </message>
    <message>
        <source>No significant difference: this one alone was right on {0}, the earlier one alone on {1}, which may be chance ({2}).</source>
        <translation>Pas de différence significative : celle-ci seule a eu raison sur {0}, l’antérieure seule sur {1}, ce qui peut être le hasard ({2}).</translation>
    </message>
    <message>
        <source>This one is better: it alone was right on {0}, the earlier one alone on {1}. That is unlikely to be chance ({2}).</source>
        <translation>Celle-ci est meilleure : elle seule a eu raison sur {0}, l’antérieure seule sur {1}. Ce n’est guère le hasard ({2}).</translation>
    </message>
    <message>
        <source>The earlier one is better: it alone was right on {0}, this one alone on {1}. That is unlikely to be chance ({2}).</source>
        <translation>L’antérieure est meilleure : elle seule a eu raison sur {0}, celle-ci seule sur {1}. Ce n’est guère le hasard ({2}).</translation>
    </message>
</context>
<context>
    <name>widgets/explain</name>
    <message>
        <source>Method and style of the heat map</source>
        <translation>Méthode et style de la carte de chaleur</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Also covers the edges outside the crop, which the prediction did not use.</source>
        <translation>Couvre aussi les bords hors du recadrage, que la prédiction n’a pas utilisés.</translation>
    </message>
    <message>
        <source>Contour lines</source>
        <translation>Courbes de niveau</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} × {0} cells</source>
        <translation>{0} × {0} cases</translation>
    </message>
    <message>
        <source>last block, </source>
        <translation>dernier bloc, </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Masquer sous</translation>
    </message>
    <message>
        <source>Hide the heat map below</source>
        <translation>Masquer la carte de chaleur sous</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Couleurs de la carte de chaleur</translation>
    </message>
    <message>
        <source>Shows edges that the map does not have; unsafe for the colour-blind</source>
        <translation>Montre des contours que la carte n’a pas ; déconseillé aux daltoniens</translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation>Couleurs : {0}</translation>
    </message>
    <message>
        <source>Colours of the heat map: {0}</source>
        <translation>Couleurs de la carte de chaleur : {0}</translation>
    </message>
    <message>
        <source>{0} – rainbow, misleading</source>
        <translation>{0} – arc-en-ciel, trompeur</translation>
    </message>
    <message>
        <source>Top 5 side by side</source>
        <translation>5 meilleures côte à côte</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Show where the network looked (H)</source>
        <translation>Montrer où le réseau a regardé (H)</translation>
    </message>
    <message>
        <source>Method, layer, threshold, contour lines, whole image (E)</source>
        <translation>Méthode, couche, seuil, courbes de niveau, image entière (E)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Before and after, or top 5 side by side</source>
        <translation>Avant et après, ou 5 meilleures côte à côte</translation>
    </message>
    <message>
        <source>Strength of the heat map</source>
        <translation>Intensité de la carte de chaleur</translation>
    </message>
    <message>
        <source>How strongly the heat map covers the image</source>
        <translation>À quel point la carte de chaleur couvre l’image</translation>
    </message>
    <message>
        <source>Stop making this heat map</source>
        <translation>Arrêter le calcul de cette carte de chaleur</translation>
    </message>
    <message>
        <source>Making the heat map</source>
        <translation>Calcul de la carte de chaleur</translation>
    </message>
</context>
<context>
    <name>widgets/follow</name>
    <message>
        <source>Create the folders in</source>
        <translation>Créer les dossiers dans</translation>
    </message>
    <message>
        <source>For each new image this is run: {0}</source>
        <translation>Pour chaque nouvelle image est lancé : {0}</translation>
    </message>
    <message>
        <source>The folder is not watched any more: the network has changed.</source>
        <translation>Le dossier n’est plus surveillé : le réseau a changé.</translation>
    </message>
    <message>
        <source>Classify the run with these weights, then keep watching.</source>
        <translation>Classez la passe avec ces poids, puis continuez à surveiller.</translation>
    </message>
    <message>
        <source>Watching is paused: {0}</source>
        <translation>La surveillance est en pause : {0}</translation>
    </message>
    <message>
        <source>Waiting for {0}, which is not there</source>
        <translation>En attente de {0}, qui n’est pas là</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>Surveillance de {0}</translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation>nouvelles : {0}</translation>
    </message>
    <message>
        <source>still being written: {0}</source>
        <translation>en cours d’écriture : {0}</translation>
    </message>
    <message>
        <source>tried again: {0}</source>
        <translation>nouvel essai : {0}</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Only list new images</source>
        <translation>Lister seulement les nouvelles images</translation>
    </message>
    <message>
        <source>Copy new images by class…</source>
        <translation>Copier les nouvelles images par classe…</translation>
    </message>
    <message>
        <source>Write keywords of new images</source>
        <translation>Écrire les mots-clés des nouvelles images</translation>
    </message>
    <message>
        <source>Run a program for new images…</source>
        <translation>Lancer un programme pour les nouvelles images…</translation>
    </message>
    <message>
        <source>What is done with new images</source>
        <translation>Ce qui est fait des nouvelles images</translation>
    </message>
    <message>
        <source>Program and arguments, then Enter</source>
        <translation>Programme et arguments, puis Entrée</translation>
    </message>
    <message>
        <source>In each argument {path}, {class} and {probability} are replaced</source>
        <translation>Dans chaque argument, {path}, {class} et {probability} sont remplacés</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programme et arguments</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Arrêter la surveillance</translation>
    </message>
</context>
<context>
    <name>widgets/help</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>More in the menus</source>
        <translation>Plus dans les menus</translation>
    </message>
    <message>
        <source>Find a class…</source>
        <translation>Chercher une classe…</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>Chercher une classe</translation>
    </message>
    <message>
        <source>Save diagnostic report</source>
        <translation>Enregistrer le rapport de diagnostic</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Archive ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Rapport de diagnostic</translation>
    </message>
    <message>
        <source>This is all that the report holds. It is saved as a file where you choose; nothing is sent.</source>
        <translation>C’est tout ce que contient le rapport. Il est enregistré comme fichier où vous voulez ; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Parties du rapport</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>With names and paths of files</source>
        <translation>Avec noms et chemins de fichiers</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Drop it on the window, paste it with Ctrl+V, or choose Open. The five most probable classes are on the right, in words and in percent. Everything stays on this computer.</source>
        <translation>Déposez-la sur la fenêtre, collez-la avec Ctrl+V, ou choisissez Ouvrir. Les cinq classes les plus probables sont à droite, en mots et en pour cent. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>See where the network looked</source>
        <translation>Voir où le réseau a regardé</translation>
    </message>
    <message>
        <source>The heat map is brightest where the image raised the score of a class. Choose another of the five classes, or find any other one below them. Hold Space to see the image alone. Explain offers other methods and colours.</source>
        <translation>La carte de chaleur est la plus claire là où l’image a augmenté le score d’une classe. Choisissez une autre des cinq classes, ou cherchez-en une quelconque dessous. Maintenez Espace pour voir l’image seule. Expliquer offre d’autres méthodes et couleurs.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>All images in it are classified into a table that you can filter and sort. You can stop and resume on another day. Below the table you can export the results, sort the files into folders by class, and save heat maps.</source>
        <translation>Toutes ses images sont classées dans un tableau que vous pouvez filtrer et trier. Vous pouvez arrêter et reprendre un autre jour. Sous le tableau, vous pouvez exporter les résultats, trier les fichiers dans des dossiers par classe, et enregistrer des cartes de chaleur.</translation>
    </message>
    <message>
        <source>Watch a camera or a video</source>
        <translation>Regarder une caméra ou une vidéo</translation>
    </message>
    <message>
        <source>The Camera button opens cameras, videos, streams and folders of frames. The classes follow the moving image; every frame of a video can be classified, and a video can be exported with its heat map.</source>
        <translation>Le bouton Caméra ouvre caméras, vidéos, flux et dossiers d’images. Les classes suivent l’image en mouvement ; chaque image d’une vidéo peut être classée, et une vidéo peut être exportée avec sa carte de chaleur.</translation>
    </message>
    <message>
        <source>Judge what you see</source>
        <translation>Juger ce que vous voyez</translation>
    </message>
    <message>
        <source>A low probability means that the network is not sure; the limit can be moved. Images of something else get a wrong name. With labelled images, Evaluate in the File menu measures how often the network is right.</source>
        <translation>Une faible probabilité veut dire que le réseau n’est pas sûr ; la limite peut être déplacée. Les images d’autre chose reçoivent un faux nom. Avec des images étiquetées, Évaluer dans le menu Fichier mesure combien de fois le réseau a raison.</translation>
    </message>
    <message>
        <source>Previous and next image</source>
        <translation>Image précédente et suivante</translation>
    </message>
    <message>
        <source>Image alone, while the key is held</source>
        <translation>Image seule, tant que la touche est maintenue</translation>
    </message>
    <message>
        <source>Heat map of this class</source>
        <translation>Carte de chaleur de cette classe</translation>
    </message>
    <message>
        <source>Show or hide the heat map</source>
        <translation>Afficher ou masquer la carte de chaleur</translation>
    </message>
    <message>
        <source>Heat map of another class</source>
        <translation>Carte de chaleur d’une autre classe</translation>
    </message>
    <message>
        <source>Before and after; Shift and arrow keys move the line</source>
        <translation>Avant et après ; Maj et les flèches déplacent la ligne</translation>
    </message>
    <message>
        <source>Zoom in and out; the wheel does it too</source>
        <translation>Agrandir et réduire ; la molette aussi</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Adapter à la fenêtre</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Take the image off the list; the file is not changed</source>
        <translation>Retirer l’image de la liste ; le fichier n’est pas modifié</translation>
    </message>
    <message>
        <source>Files and runs</source>
        <translation>Fichiers et passes</translation>
    </message>
    <message>
        <source>Open images or a video</source>
        <translation>Ouvrir des images ou une vidéo</translation>
    </message>
    <message>
        <source>Paste an image or paths</source>
        <translation>Coller une image ou des chemins</translation>
    </message>
    <message>
        <source>Save with heat map; a snapshot in live mode</source>
        <translation>Enregistrer avec la carte de chaleur ; un instantané en mode direct</translation>
    </message>
    <message>
        <source>Copy with heat map</source>
        <translation>Copier avec la carte de chaleur</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrer le tableau</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>Classify the rest</source>
        <translation>Classer le reste</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Bring the previous list back</source>
        <translation>Rétablir la liste précédente</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Teach own classes</source>
        <translation>Apprendre ses propres classes</translation>
    </message>
    <message>
        <source>Review predictions: R, W, C, U, 2 to 5</source>
        <translation>Revoir les prédictions : R, W, C, U, 2 à 5</translation>
    </message>
    <message>
        <source>Stop, close or go back</source>
        <translation>Arrêter, fermer ou revenir</translation>
    </message>
    <message>
        <source>Cameras and videos</source>
        <translation>Caméras et vidéos</translation>
    </message>
    <message>
        <source>Freeze or resume; pause or play</source>
        <translation>Figer ou reprendre ; pause ou lecture</translation>
    </message>
    <message>
        <source>5 seconds back and forth</source>
        <translation>5 secondes en arrière et en avant</translation>
    </message>
    <message>
        <source>Start and end of the video</source>
        <translation>Début et fin de la vidéo</translation>
    </message>
    <message>
        <source>One frame back and forth</source>
        <translation>Une image en arrière et en avant</translation>
    </message>
    <message>
        <source>Record or stop recording</source>
        <translation>Commencer ou arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Mirror the image</source>
        <translation>Image en miroir</translation>
    </message>
    <message>
        <source>Class over the image</source>
        <translation>Classe sur l’image</translation>
    </message>
    <message>
        <source>Add images to a class, while the key is held (Teach)</source>
        <translation>Ajouter des images à une classe, tant que la touche est maintenue (Apprendre)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
</context>
<context>
    <name>widgets/items</name>
    <message>
        <source>Images per class</source>
        <translation>Images par classe</translation>
    </message>
    <message>
        <source>By class: {0}</source>
        <translation>Par classe : {0}</translation>
    </message>
    <message>
        <source>By class: all {0}</source>
        <translation>Par classe : les {0}</translation>
    </message>
    <message>
        <source>By class: the {0} shown</source>
        <translation>Par classe : les {0} affichées</translation>
    </message>
    <message>
        <source>By class: {0} matching the other filters</source>
        <translation>Par classe : {0} correspondant aux autres filtres</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>kind only</source>
        <translation>sorte seulement</translation>
    </message>
    <message>
        <source>classifying…</source>
        <translation>classement…</translation>
    </message>
    <message>
        <source>Images to export</source>
        <translation>Images à exporter</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>Heat maps in the report</source>
        <translation>Cartes de chaleur dans le rapport</translation>
    </message>
    <message numerus="yes">
        <source>Heat maps of the first %Ln image(s)</source>
        <translation>
            <numerusform>Carte de chaleur de la première image (%Ln)</numerusform>
            <numerusform>Cartes de chaleur des %Ln premières images</numerusform>
        </translation>
    </message>
    <message>
        <source>No heat maps</source>
        <translation>Sans cartes de chaleur</translation>
    </message>
    <message>
        <source>Paths in the report</source>
        <translation>Chemins dans le rapport</translation>
    </message>
    <message>
        <source>Paths below the folder</source>
        <translation>Chemins à partir du dossier</translation>
    </message>
    <message>
        <source>Full paths</source>
        <translation>Chemins complets</translation>
    </message>
    <message>
        <source>Camera, time and place in the report</source>
        <translation>Appareil, heure et lieu dans le rapport</translation>
    </message>
    <message>
        <source>Without camera, time and place</source>
        <translation>Sans appareil, heure ni lieu</translation>
    </message>
    <message>
        <source>With camera, time and place</source>
        <translation>Avec appareil, heure et lieu</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save when finished…</source>
        <translation>Enregistrer à la fin…</translation>
    </message>
    <message>
        <source>Classifies the rest first, then writes the file.</source>
        <translation>Classe d’abord le reste, puis écrit le fichier.</translation>
    </message>
    <message>
        <source>The file is written when all images are classified.</source>
        <translation>Le fichier est écrit quand toutes les images sont classées.</translation>
    </message>
    <message>
        <source>This run was classified by another network.</source>
        <translation>Cette passe a été classée par un autre réseau.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Filter: name, class, &gt;80%, failed…</source>
        <translation>Filtre : nom, classe, &gt;80%, failed…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Words in the file name or the class, &gt;80%, &lt;30%, failed, unsure,
class:tabby or class:"Egyptian cat", kind:dog, coarse, unlike, folder:holiday,
taken:2024-05, camera:canon, near:48.14,11.58,5km</source>
        <translation>Mots du nom de fichier ou de la classe, &gt;80%, &lt;30%, failed, unsure,
class:tabby ou class:"Egyptian cat", kind:dog, coarse, unlike, folder:vacances,
taken:2024-05, camera:canon, near:48.14,11.58,5km</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Only not sure</source>
        <translation>Seulement pas sûres</translation>
    </message>
    <message>
        <source>Show only images of which no class is named</source>
        <translation>N’afficher que les images dont aucune classe n’est nommée</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>Pas sûr sous</translation>
    </message>
    <message>
        <source>not sure below {0}%</source>
        <translation>pas sûr sous {0} %</translation>
    </message>
    <message>
        <source>Image with heat map (PNG)</source>
        <translation>Image avec carte de chaleur (PNG)</translation>
    </message>
    <message>
        <source>Image with heat map (JPEG)</source>
        <translation>Image avec carte de chaleur (JPEG)</translation>
    </message>
    <message>
        <source>Top 5 side by side (PNG)</source>
        <translation>5 meilleures côte à côte (PNG)</translation>
    </message>
    <message>
        <source>Figure for a paper (PDF)</source>
        <translation>Figure pour un article (PDF)</translation>
    </message>
    <message>
        <source>Map values (NumPy)</source>
        <translation>Valeurs de la carte (NumPy)</translation>
    </message>
    <message>
        <source>Save heat maps</source>
        <translation>Enregistrer les cartes de chaleur</translation>
    </message>
    <message>
        <source>Images to save heat maps of</source>
        <translation>Images dont enregistrer les cartes de chaleur</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Save in folder…</source>
        <translation>Enregistrer dans le dossier…</translation>
    </message>
    <message>
        <source>Save heat maps in</source>
        <translation>Enregistrer les cartes de chaleur dans</translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat map(s) saved in {0}.</source>
        <translation>
            <numerusform>%Ln carte de chaleur enregistrée dans {0}.</numerusform>
            <numerusform>%Ln cartes de chaleur enregistrées dans {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat map(s) could not be made.</source>
        <translation>
            <numerusform>%Ln carte de chaleur n’a pas pu être faite.</numerusform>
            <numerusform>%Ln cartes de chaleur n’ont pas pu être faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names changed because the disk does not accept them: {0}.</source>
        <translation>Noms changés car le disque ne les accepte pas : {0}.</translation>
    </message>
    <message>
        <source>Each image gets the heat map of its top class, with the current method and colours.</source>
        <translation>Chaque image reçoit la carte de chaleur de sa meilleure classe, avec la méthode et les couleurs actuelles.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln heat map(s) saved in {0}.</source>
        <translation>
            <numerusform>Arrêté. %Ln carte de chaleur enregistrée dans {0}.</numerusform>
            <numerusform>Arrêté. %Ln cartes de chaleur enregistrées dans {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write keywords for other programs</source>
        <translation>Écrire des mots-clés pour d’autres programmes</translation>
    </message>
    <message>
        <source>Images to write keywords of</source>
        <translation>Images pour lesquelles écrire des mots-clés</translation>
    </message>
    <message>
        <source>Existing sidecar, otherwise photo.jpg.xmp</source>
        <translation>Fichier annexe existant, sinon photo.jpg.xmp</translation>
    </message>
    <message>
        <source>photo.jpg.xmp (darktable, digiKam, Immich)</source>
        <translation>photo.jpg.xmp (darktable, digiKam, Immich)</translation>
    </message>
    <message>
        <source>photo.xmp (Lightroom, Capture One)</source>
        <translation>photo.xmp (Lightroom, Capture One)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Name of the sidecars</source>
        <translation>Nom des fichiers annexes</translation>
    </message>
    <message>
        <source>Classes of at least</source>
        <translation>Classes d’au moins</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the keywords of this program from the sidecars</source>
        <translation>Retirer des fichiers annexes les mots-clés de ce programme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore the sidecars that were written last</source>
        <translation>Rétablir les derniers fichiers annexes écrits</translation>
    </message>
    <message>
        <source>Looking at the sidecars…</source>
        <translation>Examen des fichiers annexes…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Stopped. You can undo what has been written so far.</source>
        <translation>Arrêté. Ce qui a été écrit peut être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>Keywords of this program would be removed from %Ln sidecar(s).</source>
        <translation>
            <numerusform>Les mots-clés de ce programme seraient retirés de %Ln fichier annexe.</numerusform>
            <numerusform>Les mots-clés de ce programme seraient retirés de %Ln fichiers annexes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywords below “Inception” for {0}: {1}.</source>
        <translation>Mots-clés sous « Inception » pour {0} : {1}.</translation>
    </message>
    <message>
        <source>No image gets a keyword.</source>
        <translation>Aucune image ne reçoit de mot-clé.</translation>
    </message>
    <message>
        <source>Images that are not sure and get none: {0}.</source>
        <translation>Images pas sûres, qui n’en reçoivent pas : {0}.</translation>
    </message>
    <message>
        <source>Images that share a sidecar with another file and get none: {0}.</source>
        <translation>Images partageant un fichier annexe avec un autre fichier, qui n’en reçoivent pas : {0}.</translation>
    </message>
    <message>
        <source>Sidecars that cannot be changed: {0}.</source>
        <translation>Fichiers annexes impossibles à modifier : {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Keywords removed from %Ln sidecar(s).</source>
        <translation>
            <numerusform>Mots-clés retirés de %Ln fichier annexe.</numerusform>
            <numerusform>Mots-clés retirés de %Ln fichiers annexes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) written.</source>
        <translation>
            <numerusform>%Ln fichier annexe écrit.</numerusform>
            <numerusform>%Ln fichiers annexes écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sidecars that said this already: {0}.</source>
        <translation>Fichiers annexes qui le disaient déjà : {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln fichier annexe n’a pas pu être modifié.</numerusform>
            <numerusform>%Ln fichiers annexes n’ont pas pu être modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) restored.</source>
        <translation>
            <numerusform>%Ln fichier annexe rétabli.</numerusform>
            <numerusform>%Ln fichiers annexes rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since then and not touched.</source>
        <translation>
            <numerusform>%Ln fichier modifié depuis et laissé tel quel.</numerusform>
            <numerusform>%Ln fichiers modifiés depuis et laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>New sidecars: {0}.</source>
        <translation>Nouveaux fichiers annexes : {0}.</translation>
    </message>
    <message>
        <source>Existing sidecars, which keep all they hold: {0}.</source>
        <translation>Fichiers annexes existants, qui gardent tout leur contenu : {0}.</translation>
    </message>
    <message>
        <source>Sidecars that say this already: {0}.</source>
        <translation>Fichiers annexes qui le disent déjà : {0}.</translation>
    </message>
    <message>
        <source>Sidecars of images that are not sure any more: {0}.</source>
        <translation>Fichiers annexes d’images qui ne sont plus sûres : {0}.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> et {0} de plus</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>Trier dans des dossiers…</translation>
    </message>
    <message>
        <source>Heat maps…</source>
        <translation>Cartes de chaleur…</translation>
    </message>
    <message>
        <source>Keywords…</source>
        <translation>Mots-clés…</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>Trier…</translation>
    </message>
    <message>
        <source>Maps…</source>
        <translation>Cartes…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} sélectionnées</translation>
    </message>
    <message>
        <source>No images match the filter.</source>
        <translation>Aucune image ne correspond au filtre.</translation>
    </message>
    <message>
        <source>State of this run</source>
        <translation>État de cette passe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignoré</numerusform>
            <numerusform>%Ln ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort into folders</source>
        <translation>Trier dans des dossiers</translation>
    </message>
    <message>
        <source>Images to sort</source>
        <translation>Images à trier</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copier les fichiers</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>Déplacer les fichiers</translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation>Copier ou déplacer</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>par classe</translation>
    </message>
    <message>
        <source>by broad category</source>
        <translation>par grande catégorie</translation>
    </message>
    <message>
        <source>by class, else by kind</source>
        <translation>par classe, sinon par sorte</translation>
    </message>
    <message>
        <source>By class or category</source>
        <translation>Par classe ou catégorie</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>Choose where to create the folders. You see the plan first. Files are never overwritten, and you can undo the sort.</source>
        <translation>Choisissez où créer les dossiers. Vous voyez d’abord le plan. Aucun fichier n’est jamais écrasé, et le tri peut être annulé.</translation>
    </message>
    <message>
        <source>Stopped. No files were changed.</source>
        <translation>Arrêté. Aucun fichier n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. You can undo what has been sorted so far.</source>
        <translation>Arrêté. Ce qui a été trié peut être annulé.</translation>
    </message>
    <message>
        <source>{0} will be copied to “{1}”: {2}.</source>
        <translation>{0} seront copiées vers « {1} » : {2}.</translation>
    </message>
    <message>
        <source>{0} will be moved to “{1}”: {2}.</source>
        <translation>{0} seront déplacées vers « {1} » : {2}.</translation>
    </message>
    <message>
        <source>There are no images to sort.</source>
        <translation>Il n’y a pas d’images à trier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) renamed because the name is taken.</source>
        <translation>
            <numerusform>%Ln fichier renommé car le nom est pris.</numerusform>
            <numerusform>%Ln fichiers renommés car le nom est pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) skipped.</source>
        <translation>
            <numerusform>%Ln image ignorée.</numerusform>
            <numerusform>%Ln images ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these images that move along (XMP, RAW, MOV …): {0}.</source>
        <translation>Fichiers de ces images déplacés avec elles (XMP, RAW, MOV …) : {0}.</translation>
    </message>
    <message>
        <source>Files of these images that stay where they are: {0}.</source>
        <translation>Fichiers de ces images laissés en place : {0}.</translation>
    </message>
    <message>
        <source>Needs {0} MB; {1} MB are free.</source>
        <translation>Demande {0} Mo ; {1} Mo sont libres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) sorted.</source>
        <translation>
            <numerusform>%Ln image triée.</numerusform>
            <numerusform>%Ln images triées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that moved along: {0}.</source>
        <translation>Fichiers déplacés avec elles : {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be sorted.</source>
        <translation>
            <numerusform>%Ln image n’a pas pu être triée.</numerusform>
            <numerusform>%Ln images n’ont pas pu être triées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort undone: %Ln image(s).</source>
        <translation>
            <numerusform>Tri annulé : %Ln image.</numerusform>
            <numerusform>Tri annulé : %Ln images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that came back along: {0}.</source>
        <translation>Fichiers revenus avec elles : {0}.</translation>
    </message>
    <message>
        <source>{0} copied to “{1}”</source>
        <translation>{0} copiées vers « {1} »</translation>
    </message>
    <message>
        <source>{0} moved to “{1}”</source>
        <translation>{0} déplacées vers « {1} »</translation>
    </message>
    <message>
        <source>Images of this run</source>
        <translation>Images de cette passe</translation>
    </message>
    <message>
        <source>Click to sort, drag an edge, right click for more columns</source>
        <translation>Cliquer pour trier, tirer un bord, clic droit pour d’autres colonnes</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>One verdict per burst</source>
        <translation>Un verdict par rafale</translation>
    </message>
    <message>
        <source>Photos of one camera in the same second</source>
        <translation>Photos d’un même appareil dans la même seconde</translation>
    </message>
    <message>
        <source>Usual columns and widths</source>
        <translation>Colonnes et largeurs habituelles</translation>
    </message>
    <message>
        <source>{0} matching the filter</source>
        <translation>{0} correspondant au filtre</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>Les {0}</translation>
    </message>
    <message>
        <source> ({0} classified)</source>
        <translation> ({0} classées)</translation>
    </message>
</context>
<context>
    <name>widgets/live</name>
    <message>
        <source>Stream address</source>
        <translation>Adresse du flux</translation>
    </message>
    <message>
        <source>Last addresses</source>
        <translation>Dernières adresses</translation>
    </message>
    <message>
        <source>Last addresses (Down)</source>
        <translation>Dernières adresses (Bas)</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Smoothing of predictions</source>
        <translation>Lissage des prédictions</translation>
    </message>
    <message>
        <source>How long predictions are averaged: less reacts faster, more is steadier</source>
        <translation>Durée de la moyenne des prédictions : moins réagit plus vite, plus est plus stable</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Where the network looks.</source>
        <translation>Où le réseau regarde.</translation>
    </message>
    <message>
        <source>Bright areas raise the score of “{0}” most (Grad-CAM, last block).</source>
        <translation>Les zones claires augmentent le plus le score de « {0} » (Grad-CAM, dernier bloc).</translation>
    </message>
    <message>
        <source>Its probability is low, so the heat map means little.</source>
        <translation>Sa probabilité est faible, la carte de chaleur signifie donc peu.</translation>
    </message>
    <message>
        <source>The heat map fades as the scene changes. Click another class to keep showing its map.</source>
        <translation>La carte de chaleur s’estompe quand la scène change. Cliquez une autre classe pour garder sa carte.</translation>
    </message>
    <message>
        <source>Live image</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Save the image, its heat map and its scores (Ctrl+S)</source>
        <translation>Enregistrer l’image, sa carte de chaleur et ses scores (Ctrl+S)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Mirror the image (M)</source>
        <translation>Image en miroir (M)</translation>
    </message>
    <message>
        <source>Show where the network looks (H)</source>
        <translation>Montrer où le réseau regarde (H)</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Record every prediction with its time, or what the camera shows (R)</source>
        <translation>Enregistrer chaque prédiction avec son heure, ou ce que montre la caméra (R)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>{0} (Space)</source>
        <translation>{0} (Espace)</translation>
    </message>
    <message>
        <source>classifying a video</source>
        <translation>classement d’une vidéo</translation>
    </message>
    <message>
        <source>exporting a video</source>
        <translation>export d’une vidéo</translation>
    </message>
    <message>
        <source>Open video</source>
        <translation>Ouvrir une vidéo</translation>
    </message>
    <message>
        <source>Videos ({0})</source>
        <translation>Vidéos ({0})</translation>
    </message>
    <message>
        <source>Play folder of images</source>
        <translation>Lire un dossier d’images</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <translation>Enregistrer l’instantané</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>{0} Opening “{1}” stops it.</source>
        <translation>{0} Ouvrir « {1} » l’arrête.</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>Arrêter et ouvrir</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Video of the camera, MKV (*.mkv)</source>
        <translation>Vidéo de la caméra, MKV (*.mkv)</translation>
    </message>
    <message>
        <source>Video of the camera, MP4 (*.mp4)</source>
        <translation>Vidéo de la caméra, MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>SubRip subtitles (*.srt)</source>
        <translation>Sous-titres SubRip (*.srt)</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>Vidéo MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>AVI video (*.avi)</source>
        <translation>Vidéo AVI (*.avi)</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln de plus</numerusform>
            <numerusform>+%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Caméra</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Open video…</source>
        <translation>Ouvrir une vidéo…</translation>
    </message>
    <message>
        <source>Open stream…</source>
        <translation>Ouvrir un flux…</translation>
    </message>
    <message>
        <source>Play folder of images…</source>
        <translation>Lire un dossier d’images…</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Recherche de caméras…</translation>
    </message>
    <message>
        <source>Camera default</source>
        <translation>Réglage de la caméra</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Ne plus essayer</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Previous video</source>
        <translation>Vidéo précédente</translation>
    </message>
    <message>
        <source>Previous video (Page Up)</source>
        <translation>Vidéo précédente (Page haut)</translation>
    </message>
    <message>
        <source>Next video</source>
        <translation>Vidéo suivante</translation>
    </message>
    <message>
        <source>Next video (Page Down)</source>
        <translation>Vidéo suivante (Page bas)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>Recommencer à la fin</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>{0:g} images/s</source>
        <translation>{0:g} images/s</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Stop camera</source>
        <translation>Arrêter la caméra</translation>
    </message>
    <message>
        <source>Back to images</source>
        <translation>Retour aux images</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>figé</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>il y a {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>à {0}</translation>
    </message>
    <message>
        <source>averaged over {0:.1f} s</source>
        <translation>moyenne sur {0:.1f} s</translation>
    </message>
    <message>
        <source>{0} frames/s, {1} drawn</source>
        <translation>{0} images/s, {1} dessinées</translation>
    </message>
    <message>
        <source>{0} predictions/s</source>
        <translation>{0} prédictions/s</translation>
    </message>
    <message>
        <source>{0} delay</source>
        <translation>{0} de retard</translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>{0} sautées</translation>
    </message>
    <message>
        <source>{0} damaged</source>
        <translation>{0} endommagées</translation>
    </message>
    <message>
        <source>{0} recorded</source>
        <translation>{0} enregistrées</translation>
    </message>
    <message>
        <source>Frames received and drawn, predictions per second, delay from capture to prediction, frames skipped; damaged frames of a video are left out</source>
        <translation>Images reçues et dessinées, prédictions par seconde, retard entre prise et prédiction, images sautées ; les images endommagées d’une vidéo sont omises</translation>
    </message>
    <message>
        <source>of the last image</source>
        <translation>de la dernière image</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Starting {0}…</source>
        <translation>Démarrage de {0}…</translation>
    </message>
    <message>
        <source>Connecting to {0}…</source>
        <translation>Connexion à {0}…</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Ouverture de {0}…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Segments of the video</source>
        <translation>Segments de la vidéo</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Position dans la vidéo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other class(es)</source>
        <translation>
            <numerusform>%Ln autre classe</numerusform>
            <numerusform>%Ln autres classes</numerusform>
        </translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>non classée</translation>
    </message>
    <message>
        <source>Classify every frame</source>
        <translation>Classer chaque image</translation>
    </message>
    <message>
        <source>Classify the whole video as fast as possible, and colour the timeline</source>
        <translation>Classer toute la vidéo le plus vite possible, et colorer la chronologie</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Predictions (CSV)…</source>
        <translation>Prédictions (CSV)…</translation>
    </message>
    <message>
        <source>Predictions (JSON lines)…</source>
        <translation>Prédictions (lignes JSON)…</translation>
    </message>
    <message>
        <source>Segments (CSV)…</source>
        <translation>Segments (CSV)…</translation>
    </message>
    <message>
        <source>Subtitles (SRT)…</source>
        <translation>Sous-titres (SRT)…</translation>
    </message>
    <message>
        <source>Video with heat map…</source>
        <translation>Vidéo avec carte de chaleur…</translation>
    </message>
    <message>
        <source>Video with heat map and class…</source>
        <translation>Vidéo avec carte de chaleur et classe…</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>List which class is seen from where to where; Shift+→ goes to the next change</source>
        <translation>Lister quelle classe est vue d’où à où ; Maj+→ va au changement suivant</translation>
    </message>
    <message>
        <source>Classify the other frames</source>
        <translation>Classer les autres images</translation>
    </message>
    <message>
        <source>Classifying every frame</source>
        <translation>Classement de chaque image</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporting the video</source>
        <translation>Export de la vidéo</translation>
    </message>
    <message>
        <source>The frames of “{0}” are still being classified.</source>
        <translation>Les images de « {0} » sont encore en cours de classement.</translation>
    </message>
    <message>
        <source>“{0}” is still being exported.</source>
        <translation>« {0} » est encore en cours d’export.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged frame(s) of the video skipped</source>
        <translation>
            <numerusform>%Ln image endommagée de la vidéo sautée</numerusform>
            <numerusform>%Ln images endommagées de la vidéo sautées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/network</name>
    <message>
        <source>Use weights file</source>
        <translation>Utiliser un fichier de poids</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation>Poids du réseau</translation>
    </message>
    <message>
        <source>Use file…</source>
        <translation>Utiliser un fichier…</translation>
    </message>
    <message>
        <source>Other ways to get weights</source>
        <translation>Autres façons d’obtenir des poids</translation>
    </message>
    <message>
        <source>Download manually on another computer, or choose other weights</source>
        <translation>Télécharger soi-même sur un autre ordinateur, ou choisir d’autres poids</translation>
    </message>
    <message>
        <source>The network needs its weights</source>
        <translation>Le réseau a besoin de ses poids</translation>
    </message>
    <message>
        <source>Classes of “{0}”</source>
        <translation>Classes de « {0} »</translation>
    </message>
    <message>
        <source>Use these classes</source>
        <translation>Utiliser ces classes</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Lecture des noms…</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>Noms d’un fichier</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>One name per line in the order of the network’s outputs, JSON such as class_indices.json, or CSV.</source>
        <translation>Un nom par ligne dans l’ordre des sorties du réseau, JSON comme class_indices.json, ou CSV.</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>Noms des classes</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Prétraitement</translation>
    </message>
    <message>
        <source>How images were prepared when the network was trained. The right choice usually gives the clearest prediction for an image that shows one of the classes.</source>
        <translation>Comment les images étaient préparées à l’entraînement du réseau. Le bon choix donne d’ordinaire la prédiction la plus nette pour une image qui montre l’une des classes.</translation>
    </message>
    <message>
        <source>Open an image before you add weights to compare what each of them gives.</source>
        <translation>Ouvrez une image avant d’ajouter des poids pour comparer ce que chacun donne.</translation>
    </message>
    <message>
        <source>Trying them on “{0}”…</source>
        <translation>Essai sur « {0} »…</translation>
    </message>
    <message>
        <source>The network has {0} classes, and the file does not say what they are called.</source>
        <translation>Le réseau a {0} classes, et le fichier ne dit pas comment elles s’appellent.</translation>
    </message>
    <message>
        <source>The network has {0} classes, as many as ImageNet, but the file does not say that they are ImageNet’s.</source>
        <translation>Le réseau a {0} classes, autant qu’ImageNet, mais le fichier ne dit pas que ce sont celles d’ImageNet.</translation>
    </message>
    <message>
        <source>The network has {0} classes.</source>
        <translation>Le réseau a {0} classes.</translation>
    </message>
    <message>
        <source>They are the classes of ImageNet</source>
        <translation>Ce sont les classes d’ImageNet</translation>
    </message>
    <message>
        <source>Names from {0}</source>
        <translation>Noms de {0}</translation>
    </message>
    <message>
        <source>{0} names: {1}</source>
        <translation>{0} noms : {1}</translation>
    </message>
    <message>
        <source>Names ({0})</source>
        <translation>Noms ({0})</translation>
    </message>
    <message>
        <source>Tried on “{0}”:</source>
        <translation>Essayé sur « {0} » :</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>about 100 MB</source>
        <translation>environ 100 Mo</translation>
    </message>
    <message>
        <source>{0} MB ({1} bytes)</source>
        <translation>{0} Mo ({1} octets)</translation>
    </message>
    <message>
        <source>On a computer with an internet connection, download {0} from</source>
        <translation>Sur un ordinateur relié à Internet, téléchargez {0} depuis</translation>
    </message>
    <message>
        <source>The publisher gives no SHA-256; the program checks the content itself.</source>
        <translation>L’éditeur n’indique pas de SHA-256 ; le programme vérifie lui-même le contenu.</translation>
    </message>
    <message>
        <source>SHA-256: {0}</source>
        <translation>SHA-256 : {0}</translation>
    </message>
    <message>
        <source>Save the file in this folder, under this name:</source>
        <translation>Enregistrez le fichier dans ce dossier, sous ce nom :</translation>
    </message>
    <message>
        <source>After that, the program needs no connection.</source>
        <translation>Ensuite, le programme n’a plus besoin de connexion.</translation>
    </message>
    <message>
        <source>Best device</source>
        <translation>Meilleur appareil</translation>
    </message>
    <message>
        <source>The GPU if it works, otherwise the CPU</source>
        <translation>Le GPU s’il fonctionne, sinon le CPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The CPU, even if there is a GPU</source>
        <translation>Le CPU, même s’il y a un GPU</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>Gérer les poids</translation>
    </message>
    <message>
        <source>Use weights file…</source>
        <translation>Utiliser un fichier de poids…</translation>
    </message>
    <message>
        <source>Stop using other weights beside</source>
        <translation>Ne plus utiliser d’autres poids à côté</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Le sien</translation>
    </message>
    <message>
        <source>342 pixels, bilinear, values from −1 to 1</source>
        <translation>342 pixels, bilinéaire, valeurs de −1 à 1</translation>
    </message>
    <message>
        <source>342 pixels, bilinear, ImageNet’s mean and deviation</source>
        <translation>342 pixels, bilinéaire, moyenne et écart d’ImageNet</translation>
    </message>
    <message>
        <source>341 pixels, bicubic, values from −1 to 1</source>
        <translation>341 pixels, bicubique, valeurs de −1 à 1</translation>
    </message>
    <message>
        <source>341 pixels, bicubic, ImageNet’s mean and deviation</source>
        <translation>341 pixels, bicubique, moyenne et écart d’ImageNet</translation>
    </message>
    <message>
        <source>As its file says</source>
        <translation>Comme son fichier le dit</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Non téléchargé</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Download manually</source>
        <translation>Télécharger soi-même</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use beside</source>
        <translation>Utiliser à côté</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Classes…</translation>
    </message>
    <message>
        <source>What its classes are called, and how images are prepared for it</source>
        <translation>Comment ses classes s’appellent, et comment les images sont préparées pour lui</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Used beside the weights in use</source>
        <translation>Utilisé à côté des poids en service</translation>
    </message>
    <message>
        <source>{0}, verified</source>
        <translation>{0}, vérifié</translation>
    </message>
    <message>
        <source>{0}, readable</source>
        <translation>{0}, lisible</translation>
    </message>
    <message>
        <source>Stop using beside</source>
        <translation>Ne plus utiliser à côté</translation>
    </message>
    <message>
        <source>Only the weights in use name images from now on</source>
        <translation>Désormais, seuls les poids en service nomment les images</translation>
    </message>
    <message>
        <source>Every image gets two answers: of the weights in use, and of these</source>
        <translation>Chaque image reçoit deux réponses : celle des poids en service et celle de ceux-ci</translation>
    </message>
    <message>
        <source>Only classes that were taught with the weights in use, and from the same block, can be used beside them</source>
        <translation>Seules des classes apprises avec les poids en service et à partir du même bloc peuvent être utilisées à côté</translation>
    </message>
    <message>
        <source>Really delete</source>
        <translation>Vraiment supprimer</translation>
    </message>
    <message>
        <source>Add weights file</source>
        <translation>Ajouter un fichier de poids</translation>
    </message>
    <message>
        <source>Checking “{0}”…</source>
        <translation>Vérification de « {0} »…</translation>
    </message>
    <message>
        <source>Verifying all files…</source>
        <translation>Vérification de tous les fichiers…</translation>
    </message>
    <message>
        <source>All weights on this computer are intact.</source>
        <translation>Tous les poids de cet ordinateur sont intacts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not pass the check.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas passé la vérification.</numerusform>
            <numerusform>%Ln fichiers n’ont pas passé la vérification.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Read every file again and check that it is intact</source>
        <translation>Relire chaque fichier et vérifier qu’il est intact</translation>
    </message>
    <message>
        <source>Weights are what the network has learned. One file is in use at a time; another replaces it once it has loaded successfully. Classes that were taught with it can be used beside it. Accuracies are as published, for the 50,000 validation images of ImageNet.</source>
        <translation>Les poids sont ce que le réseau a appris. Un seul fichier est en service à la fois ; un autre le remplace dès qu’il est chargé sans erreur. Les classes apprises avec lui peuvent être utilisées à côté. Les exactitudes sont celles publiées, pour les 50 000 images de validation d’ImageNet.</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors)</source>
        <translation>Poids (*.pth *.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Not downloaded yet</source>
        <translation>Pas encore téléchargé</translation>
    </message>
    <message>
        <source>The weights of the network are not downloaded yet.</source>
        <translation>Les poids du réseau ne sont pas encore téléchargés.</translation>
    </message>
    <message>
        <source>Downloading the weights…</source>
        <translation>Téléchargement des poids…</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>Weights cannot be used</source>
        <translation>Poids inutilisables</translation>
    </message>
    <message>
        <source>No usable weights</source>
        <translation>Aucun poids utilisable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln own class(es)</source>
        <translation>
            <numerusform>%Ln classe à vous</numerusform>
            <numerusform>%Ln classes à vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {0}</source>
        <translation>À côté : {0}</translation>
    </message>
    <message>
        <source>Classifying…</source>
        <translation>Classement…</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>Chargement du réseau…</translation>
    </message>
    <message>
        <source>One download is needed first ({0})</source>
        <translation>Un téléchargement est d’abord nécessaire ({0})</translation>
    </message>
    <message>
        <source>It is what the network has learned (its weights): Inception V3 trained on ImageNet, from {0}, {1} licence. After that, the program needs no connection.</source>
        <translation>C’est ce que le réseau a appris (ses poids) : Inception V3 entraîné sur ImageNet, de {0}, licence {1}. Ensuite, le programme n’a plus besoin de connexion.</translation>
    </message>
    <message>
        <source>Accuracy unknown</source>
        <translation>Exactitude inconnue</translation>
    </message>
    <message>
        <source>Accuracy not published</source>
        <translation>Exactitude non publiée</translation>
    </message>
    <message>
        <source>Top-1 accuracy {0:.2f}%, top-5 accuracy {1:.2f}%</source>
        <translation>Exactitude top-1 {0:.2f} %, exactitude top-5 {1:.2f} %</translation>
    </message>
</context>
<context>
    <name>widgets/pictures</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save with heat map</source>
        <translation>Enregistrer avec la carte de chaleur</translation>
    </message>
    <message>
        <source>Save top 5 side by side</source>
        <translation>Enregistrer les 5 meilleures côte à côte</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source>Save map values</source>
        <translation>Enregistrer les valeurs de la carte</translation>
    </message>
    <message>
        <source>NumPy array (*.npy)</source>
        <translation>Tableau NumPy (*.npy)</translation>
    </message>
    <message>
        <source>16-bit grey image (*.png)</source>
        <translation>Image grise de 16 bits (*.png)</translation>
    </message>
    <message>
        <source>Removed from the list: {0}. The file is not changed.</source>
        <translation>Retiré de la liste : {0}. Le fichier n’est pas modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Removed from the list: %Ln image(s). The files are not changed.</source>
        <translation>
            <numerusform>Retirée de la liste : %Ln image. Le fichier n’est pas modifié.</numerusform>
            <numerusform>Retirées de la liste : %Ln images. Les fichiers ne sont pas modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many rows for the clipboard: {0}.</source>
        <translation>Trop de lignes pour le presse-papiers : {0}.</translation>
    </message>
    <message>
        <source>Export the results instead (Ctrl+Shift+E).</source>
        <translation>Exportez plutôt les résultats (Ctrl+Maj+E).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as a table</source>
        <translation>
            <numerusform>%Ln ligne copiée comme tableau</numerusform>
            <numerusform>%Ln lignes copiées comme tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Predictions copied as text</source>
        <translation>Prédictions copiées comme texte</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Image with heat map copied to the clipboard</source>
        <translation>Image avec carte de chaleur copiée dans le presse-papiers</translation>
    </message>
    <message>
        <source>Too many images to drag: {0}.</source>
        <translation>Trop d’images à faire glisser : {0}.</translation>
    </message>
    <message>
        <source>Sort them into folders instead, or select at most {0}.</source>
        <translation>Triez-les plutôt dans des dossiers, ou sélectionnez-en au plus {0}.</translation>
    </message>
    <message>
        <source>Making the heat map…</source>
        <translation>Calcul de la carte de chaleur…</translation>
    </message>
    <message>
        <source>The heat map was stopped.</source>
        <translation>La carte de chaleur a été arrêtée.</translation>
    </message>
    <message>
        <source>The heat map could not be made.</source>
        <translation>La carte de chaleur n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>No prediction</source>
        <translation>Pas de prédiction</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Play the animation in live mode</source>
        <translation>Lire l’animation en mode direct</translation>
    </message>
    <message>
        <source>Back to your list (Escape)</source>
        <translation>Retour à votre liste (Échap)</translation>
    </message>
    <message>
        <source>Parts of {0}</source>
        <translation>Parties de {0}</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln path(s)</source>
        <translation>
            <numerusform>Copier %Ln chemin</numerusform>
            <numerusform>Copier %Ln chemins</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Find similar in this list</source>
        <translation>Chercher des images similaires dans cette liste</translation>
    </message>
    <message>
        <source>Find similar in all runs</source>
        <translation>Chercher des images similaires dans toutes les passes</translation>
    </message>
    <message numerus="yes">
        <source>Classify %Ln image(s) again</source>
        <translation>
            <numerusform>Classer de nouveau %Ln image</numerusform>
            <numerusform>Classer de nouveau %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>Classer de nouveau</translation>
    </message>
    <message>
        <source>Stop the run or wait until it finishes.</source>
        <translation>Arrêtez la passe ou attendez qu’elle finisse.</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>Ce sont</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>Nouvelle classe…</translation>
    </message>
</context>
<context>
    <name>widgets/review</name>
    <message>
        <source>There is no stored run to review.</source>
        <translation>Il n’y a pas de passe enregistrée à revoir.</translation>
    </message>
    <message>
        <source>Open a folder, or choose one of the stored runs in the File menu.</source>
        <translation>Ouvrez un dossier, ou choisissez l’une des passes enregistrées dans le menu Fichier.</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Lecture de la passe…</translation>
    </message>
    <message>
        <source>This run has no predictions yet.</source>
        <translation>Cette passe n’a pas encore de prédictions.</translation>
    </message>
    <message>
        <source>Wait until images have been classified, then try again.</source>
        <translation>Attendez que des images soient classées, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} of {1} checked.</source>
        <translation>{0} sur {1} revues.</translation>
    </message>
    <message>
        <source>Check images in random order to learn how often the network is right.</source>
        <translation>Revoyez des images dans un ordre aléatoire pour savoir combien de fois le réseau a raison.</translation>
    </message>
    <message numerus="yes">
        <source>In a random sample of %Ln image(s) the network was right on {0}, that is {1} (95% interval: {2}).</source>
        <translation>
            <numerusform>Dans un échantillon aléatoire de %Ln image, le réseau avait raison pour {0}, soit {1} (intervalle à 95 % : {2}).</numerusform>
            <numerusform>Dans un échantillon aléatoire de %Ln images, le réseau avait raison pour {0}, soit {1} (intervalle à 95 % : {2}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Not sure” was said of %Ln further image(s) of the sample.</source>
        <translation>
            <numerusform>%Ln autre image de l’échantillon a été jugée « incertaine ».</numerusform>
            <numerusform>%Ln autres images de l’échantillon ont été jugées « incertaines ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %Ln correction(s) of images that the run has not stored.</source>
        <translation>
            <numerusform>Pas encore enregistrée : %Ln correction d’images que la passe n’a pas encore enregistrées.</numerusform>
            <numerusform>Pas encore enregistrées : %Ln corrections d’images que la passe n’a pas encore enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No image was corrected yet.</source>
        <translation>Aucune image n’a encore été corrigée.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>les moins sûres d’abord</translation>
    </message>
    <message>
        <source>in random order</source>
        <translation>dans un ordre aléatoire</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Ordre des images</translation>
    </message>
    <message>
        <source>Add to my classes</source>
        <translation>Ajouter à mes classes</translation>
    </message>
    <message>
        <source>Accuracy of this run</source>
        <translation>Exactitude de cette passe</translation>
    </message>
    <message>
        <source>Images to check</source>
        <translation>Images à vérifier</translation>
    </message>
    <message>
        <source>Another class…</source>
        <translation>Autre classe…</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Autre classe</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>Touche : {0}</translation>
    </message>
    <message>
        <source>R right, W wrong, C another class, U not sure; 2 to 5: that class is right. Several images can be selected.</source>
        <translation>R juste, W faux, C autre classe, U pas sûr ; 2 à 5 : cette classe est juste. Plusieurs images peuvent être sélectionnées.</translation>
    </message>
    <message>
        <source>The images that were &amp;corrected</source>
        <translation>Les images &amp;corrigées</translation>
    </message>
    <message>
        <source>&amp;All images whose class was checked</source>
        <translation>&amp;Toutes les images dont la classe a été vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) selected</source>
        <translation>
            <numerusform>%Ln image sélectionnée</numerusform>
            <numerusform>%Ln images sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/settings</name>
    <message>
        <source>Classes shown</source>
        <translation>Classes affichées</translation>
    </message>
    <message>
        <source>How many of the five most probable classes are listed for an image.</source>
        <translation>Combien des cinq classes les plus probables sont listées pour une image.</translation>
    </message>
    <message>
        <source>top 5 number predictions</source>
        <translation>5 meilleures nombre prédictions</translation>
    </message>
    <message>
        <source>Below this probability of the top class, the verdict says “not sure”.</source>
        <translation>Sous cette probabilité de la meilleure classe, le verdict dit « pas sûr ».</translation>
    </message>
    <message>
        <source>threshold limit verdict</source>
        <translation>seuil limite verdict</translation>
    </message>
    <message>
        <source>Colours of heat maps</source>
        <translation>Couleurs des cartes de chaleur</translation>
    </message>
    <message>
        <source>Rainbows are last: they show edges that the map does not have.</source>
        <translation>Les arcs-en-ciel sont à la fin : ils montrent des contours que la carte n’a pas.</translation>
    </message>
    <message>
        <source>colour map palette colour-blind</source>
        <translation>palette couleurs daltonien</translation>
    </message>
    <message>
        <source>Strength of heat maps</source>
        <translation>Intensité des cartes de chaleur</translation>
    </message>
    <message>
        <source>How strongly a heat map covers the image.</source>
        <translation>À quel point une carte de chaleur couvre l’image.</translation>
    </message>
    <message>
        <source>opacity transparency overlay</source>
        <translation>opacité transparence superposition</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Predictions and heat maps</source>
        <translation>Prédictions et cartes de chaleur</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Reset all settings on this page? Images, runs and weights stay.</source>
        <translation>Réinitialiser tous les réglages de cette page ? Images, passes et poids restent.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>The tables of classified folders, to open again and to resume.</source>
        <translation>Les tableaux des dossiers classés, à rouvrir et à reprendre.</translation>
    </message>
    <message>
        <source>Delete all runs, with what was corrected in them? The images are not changed.</source>
        <translation>Supprimer toutes les passes, avec ce qui y a été corrigé ? Les images ne sont pas modifiées.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>What similarity compares. They are computed again when they are needed.</source>
        <translation>Ce que compare la similarité. Elles sont recalculées quand il le faut.</translation>
    </message>
    <message>
        <source>Delete all features? They are computed again when they are needed.</source>
        <translation>Supprimer toutes les caractéristiques ? Elles sont recalculées quand il le faut.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>The reports on labelled images.</source>
        <translation>Les rapports sur des images étiquetées.</translation>
    </message>
    <message>
        <source>Delete all evaluations? The images are not changed.</source>
        <translation>Supprimer toutes les évaluations ? Les images ne sont pas modifiées.</translation>
    </message>
    <message>
        <source>Classified videos</source>
        <translation>Vidéos classées</translation>
    </message>
    <message>
        <source>The classes of every frame, to be there when a video is opened again.</source>
        <translation>Les classes de chaque image, pour les retrouver quand une vidéo est rouverte.</translation>
    </message>
    <message>
        <source>Delete the classes of all videos? The videos are not changed.</source>
        <translation>Supprimer les classes de toutes les vidéos ? Les vidéos ne sont pas modifiées.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>What is trained on your classes, to go on with it. What you saved stays.</source>
        <translation>Ce qui est entraîné sur vos classes, pour le poursuivre. Ce que vous avez enregistré reste.</translation>
    </message>
    <message>
        <source>Delete all training that was begun? What you saved stays.</source>
        <translation>Supprimer tous les entraînements commencés ? Ce que vous avez enregistré reste.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Makes the start quicker. It is made again when it is needed.</source>
        <translation>Accélère le démarrage. Il est refait quand il le faut.</translation>
    </message>
    <message>
        <source>Clear the cache? It is made again when it is needed.</source>
        <translation>Vider le cache ? Il est refait quand il le faut.</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation>Garder 30 jours</translation>
    </message>
    <message>
        <source>Keep 90 days</source>
        <translation>Garder 90 jours</translation>
    </message>
    <message>
        <source>Keep one year</source>
        <translation>Garder un an</translation>
    </message>
    <message>
        <source>At most {0} MB</source>
        <translation>Au plus {0} Mo</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Vider…</translation>
    </message>
    <message>
        <source>Clear: {0}</source>
        <translation>Vider : {0}</translation>
    </message>
    <message>
        <source>keep storage size delete disk privacy</source>
        <translation>garder stockage taille supprimer disque vie privée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear: recently opened</source>
        <translation>Vider : ouverts récemment</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>The list of files and folders in the File menu.</source>
        <translation>La liste des fichiers et dossiers du menu Fichier.</translation>
    </message>
    <message>
        <source>history privacy recent</source>
        <translation>historique vie privée récents</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>{0} kept, {1}</source>
        <translation>{0} conservés, {1}</translation>
    </message>
    <message>
        <source>Cleared: {0}.</source>
        <translation>Vidé : {0}.</translation>
    </message>
    <message>
        <source>Cleared: {0}. In use, and kept: {1}.</source>
        <translation>Vidé : {0}. Utilisés, et conservés : {1}.</translation>
    </message>
    <message>
        <source>GPU graphics card processor</source>
        <translation>GPU carte graphique processeur</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>benchmark measure fast slow</source>
        <translation>test mesurer rapide lent</translation>
    </message>
    <message>
        <source>precision exact fast standard</source>
        <translation>précision exact rapide standard</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>Aussi vite que possible</translation>
    </message>
    <message>
        <source>Leave the computer responsive</source>
        <translation>Laisser l’ordinateur réactif</translation>
    </message>
    <message>
        <source>Folders and videos</source>
        <translation>Dossiers et vidéos</translation>
    </message>
    <message>
        <source>How many cores work on a folder or a video: all, or half of them. Holds from the next folder on.</source>
        <translation>Combien de cœurs travaillent à un dossier ou une vidéo : tous, ou la moitié. Vaut à partir du prochain dossier.</translation>
    </message>
    <message>
        <source>threads cores CPU load</source>
        <translation>fils cœurs CPU charge</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Downloaded and added weights are in {0}</source>
        <translation>Les poids téléchargés et ajoutés sont dans {0}</translation>
    </message>
    <message>
        <source>download folder model file</source>
        <translation>télécharger dossier modèle fichier</translation>
    </message>
    <message>
        <source>Where the network is computed.</source>
        <translation>Où le réseau est calculé.</translation>
    </message>
    <message>
        <source>The network is computed on: {0}</source>
        <translation>Le réseau est calculé sur : {0}</translation>
    </message>
    <message>
        <source>{0}: {1} for one image, {2} images per second for many</source>
        <translation>{0} : {1} pour une image, {2} images par seconde pour beaucoup</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Measures how fast each device is; this takes some seconds.</source>
        <translation>Mesure la vitesse de chaque appareil ; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Réinitialiser…</translation>
    </message>
    <message>
        <source>Set everything on this page as it was at first</source>
        <translation>Remettre tout sur cette page comme au début</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Chercher un réglage…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Changes take effect at once and are remembered.</source>
        <translation>Les changements prennent effet aussitôt et sont retenus.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage n’a ces mots.</translation>
    </message>
    <message>
        <source>Answer other programs</source>
        <translation>Répondre à d’autres programmes</translation>
    </message>
    <message>
        <source>server serve API token port HTTP</source>
        <translation>serveur service API jeton port HTTP</translation>
    </message>
    <message>
        <source>On at {0} for programs that send the token in {1}.</source>
        <translation>Activé à {0} pour les programmes qui envoient le jeton de {1}.</translation>
    </message>
    <message>
        <source>Programs on this computer can send an image and get its predictions. Off at each start.</source>
        <translation>Des programmes de cet ordinateur peuvent envoyer une image et recevoir ses prédictions. Désactivé à chaque démarrage.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Blink and fade</source>
        <translation>Clignoter et fondre</translation>
    </message>
    <message>
        <source>Opens the file in its program</source>
        <translation>Ouvre le fichier dans son programme</translation>
    </message>
    <message>
        <source>Shows the file in its folder</source>
        <translation>Montre le fichier dans son dossier</translation>
    </message>
    <message>
        <source>Copies the path</source>
        <translation>Copie le chemin</translation>
    </message>
    <message>
        <source>Does nothing</source>
        <translation>Ne fait rien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of all texts, from the next start.</source>
        <translation>La langue de tous les textes, au prochain démarrage.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is light or dark as the system is, and comes by itself where the system asks for it.</source>
        <translation>Les couleurs de la fenêtre. Le contraste élevé est clair ou sombre comme le système, et vient de lui-même quand le système le demande.</translation>
    </message>
    <message>
        <source>colours dark light contrast appearance</source>
        <translation>couleurs sombre clair contraste apparence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The size of all text, relative to that of the system.</source>
        <translation>La taille de tout le texte, par rapport à celle du système.</translation>
    </message>
    <message>
        <source>font large zoom</source>
        <translation>police grand zoom</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Whether the text cursor blinks, and menus and hints fade.</source>
        <translation>Si le curseur de texte clignote, et si menus et bulles s’estompent.</translation>
    </message>
    <message>
        <source>animation blink</source>
        <translation>animation clignoter</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>What a double click on an image in a list or table does.</source>
        <translation>Ce que fait un double clic sur une image d’une liste ou d’un tableau.</translation>
    </message>
    <message>
        <source>table row mouse</source>
        <translation>tableau ligne souris</translation>
    </message>
</context>
<context>
    <name>widgets/shell</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>&amp;Ouvrir des images…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Ouvrir une archive…</translation>
    </message>
    <message>
        <source>&amp;Save with heat map…</source>
        <translation>&amp;Enregistrer avec la carte de chaleur…</translation>
    </message>
    <message>
        <source>&amp;Copy with heat map</source>
        <translation>&amp;Copier avec la carte de chaleur</translation>
    </message>
    <message>
        <source>Copy predictions as text</source>
        <translation>Copier les prédictions comme texte</translation>
    </message>
    <message>
        <source>Save top 5 side &amp;by side…</source>
        <translation>Enregistrer les 5 meilleures côte à c&amp;ôte…</translation>
    </message>
    <message>
        <source>Save f&amp;igure…</source>
        <translation>Enregistrer la fi&amp;gure…</translation>
    </message>
    <message>
        <source>Save &amp;map values…</source>
        <translation>Enregistrer les &amp;valeurs de la carte…</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>E&amp;xporter les résultats…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Pa&amp;use or resume</source>
        <translation>&amp;Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>C&amp;lassify the rest</source>
        <translation>Classer le res&amp;te</translation>
    </message>
    <message>
        <source>Cle&amp;ar list</source>
        <translation>Vider la l&amp;iste</translation>
    </message>
    <message>
        <source>Remo&amp;ve from list</source>
        <translation>Retirer de la liste (fic&amp;hier gardé)</translation>
    </message>
    <message>
        <source>Bring bac&amp;k previous list</source>
        <translation>Rétablir la liste &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Passes enregistrées (&amp;z)</translation>
    </message>
    <message>
        <source>Keep &amp;watching</source>
        <translation>Continuer à s&amp;urveiller</translation>
    </message>
    <message>
        <source>U&amp;ndo last sort</source>
        <translation>A&amp;nnuler le dernier tri</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Évaluer (&amp;y)</translation>
    </message>
    <message>
        <source>Teac&amp;h own classes</source>
        <translation>Apprendre ses propres classes (&amp;m)</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Réglages (&amp;b)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Show or hide &amp;heat map</source>
        <translation>Afficher ou masquer la carte de &amp;chaleur</translation>
    </message>
    <message>
        <source>Heat map of another &amp;class…</source>
        <translation>Carte de chaleur d’une autre cla&amp;sse…</translation>
    </message>
    <message>
        <source>&amp;Explain heat map</source>
        <translation>&amp;Expliquer la carte de chaleur</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>A&amp;vant et après</translation>
    </message>
    <message>
        <source>Top 5 &amp;side by side</source>
        <translation>5 &amp;meilleures côte à côte</translation>
    </message>
    <message>
        <source>Filter &amp;table</source>
        <translation>Filtrer le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>Image &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>Image suiva&amp;nte</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>Adapter à la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille réel&amp;le</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Find &amp;similar in this list</source>
        <translation>Chercher des images &amp;similaires dans cette liste</translation>
    </message>
    <message>
        <source>Find similar in &amp;all runs</source>
        <translation>Chercher des images similaires dans &amp;toutes les passes</translation>
    </message>
    <message>
        <source>&amp;Group look-alikes</source>
        <translation>&amp;Grouper les images ressemblantes</translation>
    </message>
    <message>
        <source>Re&amp;view predictions</source>
        <translation>Re&amp;voir les prédictions</translation>
    </message>
    <message>
        <source>Sort like &amp;with like</source>
        <translation>Trier par &amp;ressemblance</translation>
    </message>
    <message>
        <source>&amp;Look only here…</source>
        <translation>Regarder seulement ici…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Classes</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic report…</source>
        <translation>Enregistrer le rapport de &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>Ouvrir le dossier du j&amp;ournal</translation>
    </message>
    <message>
        <source>&amp;About Inception GUI</source>
        <translation>À propos d’Inception GUI</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Thumbnail si&amp;ze</source>
        <translation>Taille des v&amp;ignettes</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Petite</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Moyenne</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Grande</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>Copies this text, its details and the versions</source>
        <translation>Copie ce texte, ses détails et les versions</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Click to choose files, or paste with</source>
        <translation>Cliquez pour choisir des fichiers, ou collez avec</translation>
    </message>
    <message>
        <source>{0}, videos · everything stays on this computer</source>
        <translation>{0}, vidéos · tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Drop images or a folder here, paste an image, or press Enter to choose files.</source>
        <translation>Déposez ici des images ou un dossier, collez une image, ou appuyez sur Entrée pour choisir des fichiers.</translation>
    </message>
    <message>
        <source>Release to open</source>
        <translation>Relâcher pour ouvrir</translation>
    </message>
    <message>
        <source>Drop images or a folder here</source>
        <translation>Déposez ici des images ou un dossier</translation>
    </message>
    <message>
        <source>The clipboard contains no image. Copy one, then paste it here.</source>
        <translation>Le presse-papiers ne contient pas d’image. Copiez-en une, puis collez-la ici.</translation>
    </message>
    <message>
        <source>Web addresses cannot be opened: {0}. Save the image first, then open the file.</source>
        <translation>Les adresses web ne peuvent pas être ouvertes : {0}. Enregistrez d’abord l’image, puis ouvrez le fichier.</translation>
    </message>
    <message>
        <source>Not connected: {0}. Open it in the file manager first, then try again.</source>
        <translation>Non connecté : {0}. Ouvrez-le d’abord dans le gestionnaire de fichiers, puis réessayez.</translation>
    </message>
    <message>
        <source>Not a file: {0}. Copy the file into a folder, then open it there.</source>
        <translation>Pas un fichier : {0}. Copiez le fichier dans un dossier, puis ouvrez-le là.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>Open images or videos</source>
        <translation>Ouvrir des images ou des vidéos</translation>
    </message>
    <message>
        <source>Images and videos ({0})</source>
        <translation>Images et vidéos ({0})</translation>
    </message>
    <message>
        <source>Images ({0})</source>
        <translation>Images ({0})</translation>
    </message>
    <message>
        <source>Results as Parquet tables ({0})</source>
        <translation>Résultats en tableaux Parquet ({0})</translation>
    </message>
    <message>
        <source>Open folder of images</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Dropped image</source>
        <translation>Image déposée</translation>
    </message>
    <message>
        <source>Images are still being classified. Opening “{0}” stops this. The results so far are saved.</source>
        <translation>Des images sont encore en cours de classement. Ouvrir « {0} » l’arrête. Les résultats obtenus sont enregistrés.</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>A cat</source>
        <translation>Un chat</translation>
    </message>
    <message>
        <source>A cup of coffee</source>
        <translation>Une tasse de café</translation>
    </message>
    <message>
        <source>A photographer</source>
        <translation>Un photographe</translation>
    </message>
    <message>
        <source>An astronaut</source>
        <translation>Une astronaute</translation>
    </message>
    <message>
        <source>A rocket at night</source>
        <translation>Une fusée la nuit</translation>
    </message>
    <message>
        <source>Deep space, which the network does not know</source>
        <translation>L’espace lointain, que le réseau ne connaît pas</translation>
    </message>
    <message>
        <source>Try one of these</source>
        <translation>Essayez l’une de celles-ci</translation>
    </message>
    <message>
        <source>Sample image: {0}</source>
        <translation>Image d’exemple : {0}</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Ouvrir une vidéo</translation>
    </message>
    <message>
        <source>Use a camera</source>
        <translation>Utiliser une caméra</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>See what Inception V3 sees in an image, how sure it is, and where it looks.</source>
        <translation>Voyez ce qu’Inception V3 voit dans une image, s’il en est sûr, et où il regarde.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Pixels of the screen per pixel of the image</source>
        <translation>Pixels de l’écran par pixel de l’image</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read ›</source>
        <translation>
            <numerusform>%Ln fichier illisible ›</numerusform>
            <numerusform>%Ln fichiers illisibles ›</numerusform>
        </translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>, for a sort</source>
        <translation>, pour un tri</translation>
    </message>
    <message>
        <source>, of a folder that was followed</source>
        <translation>, d’un dossier surveillé</translation>
    </message>
    <message>
        <source>, for a dry run of a sort</source>
        <translation>, pour l’essai à blanc d’un tri</translation>
    </message>
    <message>
        <source>{0} classified, started {1}. The results so far are saved.</source>
        <translation>{0} classées, commencée {1}. Les résultats obtenus sont enregistrés.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>, unfinished</source>
        <translation>, inachevée</translation>
    </message>
    <message>
        <source>, running</source>
        <translation>, en cours</translation>
    </message>
</context>
<context>
    <name>widgets/similar</name>
    <message>
        <source>Computing features</source>
        <translation>Calcul des caractéristiques</translation>
    </message>
    <message>
        <source>Sorting like with like</source>
        <translation>Tri par ressemblance</translation>
    </message>
    <message>
        <source>Computing features that were not kept yet…</source>
        <translation>Calcul des caractéristiques non conservées…</translation>
    </message>
    <message>
        <source>similar images are being searched</source>
        <translation>recherche d’images similaires</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>Features that were computed are kept, so the next search is shorter.</source>
        <translation>Les caractéristiques calculées sont conservées, la prochaine recherche est donc plus courte.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>No run has kept features of these weights yet.</source>
        <translation>Aucune passe n’a encore conservé de caractéristiques de ces poids.</translation>
    </message>
    <message>
        <source>Classify a folder, then search again.</source>
        <translation>Classez un dossier, puis cherchez de nouveau.</translation>
    </message>
    <message>
        <source>Find similar to this</source>
        <translation>Chercher des images similaires à celle-ci</translation>
    </message>
    <message>
        <source>look-alikes are being grouped</source>
        <translation>regroupement des images ressemblantes</translation>
    </message>
    <message>
        <source>Grouping look-alikes…</source>
        <translation>Regroupement des images ressemblantes…</translation>
    </message>
    <message>
        <source>Create the folders of the groups in</source>
        <translation>Créer les dossiers des groupes dans</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>“Undo last sort” in the File menu takes it back.</source>
        <translation>« Annuler le dernier tri » dans le menu Fichier revient en arrière.</translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>Exporter les groupes</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Images ressemblantes</translation>
    </message>
    <message>
        <source>Least similarity within a group</source>
        <translation>Similarité minimale dans un groupe</translation>
    </message>
    <message>
        <source>Similarity at least</source>
        <translation>Similarité d’au moins</translation>
    </message>
    <message>
        <source>Groups, the largest first</source>
        <translation>Groupes, le plus grand d’abord</translation>
    </message>
    <message>
        <source>Images of this group, the best first</source>
        <translation>Images de ce groupe, la meilleure d’abord</translation>
    </message>
    <message>
        <source>Name of this group</source>
        <translation>Nom de ce groupe</translation>
    </message>
    <message>
        <source>Teach as a class</source>
        <translation>Apprendre comme classe</translation>
    </message>
    <message>
        <source>Make the images of this group one of your classes</source>
        <translation>Faire des images de ce groupe l’une de vos classes</translation>
    </message>
    <message>
        <source>Mark all but the best</source>
        <translation>Tout marquer sauf les meilleures</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Tout démarquer</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>Copy or move the marked images</source>
        <translation>Copier ou déplacer les images marquées</translation>
    </message>
    <message>
        <source>Sort marked…</source>
        <translation>Trier les marquées…</translation>
    </message>
    <message>
        <source>Nothing is deleted, and the sort can be undone</source>
        <translation>Rien n’est supprimé, et le tri peut être annulé</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>Exporter les groupes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) beside the best of each</source>
        <translation>
            <numerusform>%Ln image à côté de la meilleure de chacun</numerusform>
            <numerusform>%Ln images à côté de la meilleure de chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>No copies, and no images that are that similar.</source>
        <translation>Aucune copie, et aucune image aussi similaire.</translation>
    </message>
    <message>
        <source>A lower threshold finds images that are less alike.</source>
        <translation>Un seuil plus bas trouve des images moins ressemblantes.</translation>
    </message>
    <message>
        <source>{0} marked</source>
        <translation>{0} marquées</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Images similaires</translation>
    </message>
    <message>
        <source>in this list</source>
        <translation>dans cette liste</translation>
    </message>
    <message>
        <source>in all runs</source>
        <translation>dans toutes les passes</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>Similarité minimale</translation>
    </message>
    <message>
        <source>Similar images, the most similar first</source>
        <translation>Images similaires, la plus similaire d’abord</translation>
    </message>
    <message>
        <source>Release to find similar images</source>
        <translation>Relâcher pour chercher des images similaires</translation>
    </message>
    <message>
        <source>Similar to {0}</source>
        <translation>Similaire à {0}</translation>
    </message>
    <message>
        <source>There is no other image to compare with.</source>
        <translation>Il n’y a pas d’autre image à comparer.</translation>
    </message>
    <message>
        <source>No image is that similar.</source>
        <translation>Aucune image n’est aussi similaire.</translation>
    </message>
    <message>
        <source>The most similar one reaches {0}.</source>
        <translation>La plus similaire atteint {0}.</translation>
    </message>
    <message>
        <source>Lower the threshold</source>
        <translation>Baisser le seuil</translation>
    </message>
    <message>
        <source>Mark what both share</source>
        <translation>Marquer ce qu’elles partagent</translation>
    </message>
    <message>
        <source>Brighter areas add more to the similarity</source>
        <translation>Les zones plus claires contribuent plus à la similarité</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Similarity {0}</source>
        <translation>Similarité {0}</translation>
    </message>
    <message>
        <source>{0}, the part that both share is marked</source>
        <translation>{0}, la partie que les deux partagent est marquée</translation>
    </message>
</context>
<context>
    <name>widgets/teach</name>
    <message>
        <source>Show which</source>
        <translation>Montrer lesquels</translation>
    </message>
    <message>
        <source>Images that cannot be read</source>
        <translation>Images illisibles</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Class of the images</source>
        <translation>Classe des images</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nom de la classe</translation>
    </message>
    <message>
        <source>Hold to add images</source>
        <translation>Maintenir pour ajouter des images</translation>
    </message>
    <message>
        <source>Or hold the T key; several short bursts are better than one</source>
        <translation>Ou maintenez la touche T ; plusieurs rafales courtes valent mieux qu’une</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Changer de dossier…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation>Enregistré dans {0}</translation>
    </message>
    <message>
        <source>{0}, adding…</source>
        <translation>{0}, ajout…</translation>
    </message>
    <message>
        <source>Save images of the camera in</source>
        <translation>Enregistrer les images de la caméra dans</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>{0} sur {1} choisies</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Réapprendre</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>Images de la classe</translation>
    </message>
    <message>
        <source>{0}, left out</source>
        <translation>{0}, écartée</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{0} of {1} right</source>
        <translation>{0} sur {1} justes</translation>
    </message>
    <message>
        <source>too few to measure</source>
        <translation>trop peu pour mesurer</translation>
    </message>
    <message>
        <source>the network is trained on your classes (Ctrl+T to show it)</source>
        <translation>le réseau est entraîné sur vos classes (Ctrl+T pour l’afficher)</translation>
    </message>
    <message>
        <source>your classes are being learned (Ctrl+T to show them)</source>
        <translation>vos classes sont en cours d’apprentissage (Ctrl+T pour les afficher)</translation>
    </message>
    <message>
        <source>Your classes are still being saved. Closing the window stops it.</source>
        <translation>Vos classes sont encore en cours d’enregistrement. Fermer la fenêtre l’arrête.</translation>
    </message>
    <message>
        <source>Your classes are in no project file. Closing the window discards them.</source>
        <translation>Vos classes ne sont dans aucun fichier de projet. Fermer la fenêtre les abandonne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are now in “{0}”.</source>
        <translation>
            <numerusform>%Ln image est maintenant dans « {0} ».</numerusform>
            <numerusform>%Ln images sont maintenant dans « {0} ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are now in your classes.</source>
        <translation>
            <numerusform>%Ln image est maintenant dans vos classes.</numerusform>
            <numerusform>%Ln images sont maintenant dans vos classes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message numerus="yes">
        <source>Learn %Ln image(s) again that are left out</source>
        <translation>
            <numerusform>Réapprendre %Ln image écartée</numerusform>
            <numerusform>Réapprendre %Ln images écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows none of the classes</source>
        <translation>Ne montre aucune des classes</translation>
    </message>
    <message>
        <source>Remove from project</source>
        <translation>Retirer du projet</translation>
    </message>
    <message>
        <source>project not saved</source>
        <translation>projet non enregistré</translation>
    </message>
    <message>
        <source>Measuring on images of something else: {0}</source>
        <translation>Mesure sur des images d’autre chose : {0}</translation>
    </message>
    <message>
        <source>Learn them as “none”</source>
        <translation>Les apprendre comme « none »</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>“{0}” is saved, and one of the weights now.</source>
        <translation>« {0} » est enregistré, et fait maintenant partie des poids.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>“{0}” is saved, but was not added to the weights. {1}</source>
        <translation>« {0} » est enregistré, mais n’a pas été ajouté aux poids. {1}</translation>
    </message>
    <message>
        <source>Save my classes…</source>
        <translation>Enregistrer mes classes…</translation>
    </message>
    <message>
        <source>new class</source>
        <translation>nouvelle classe</translation>
    </message>
    <message>
        <source>new class {0}</source>
        <translation>nouvelle classe {0}</translation>
    </message>
    <message>
        <source>Too few to measure</source>
        <translation>Trop peu pour mesurer</translation>
    </message>
    <message>
        <source>Stopped. What was computed is kept; nothing is learned until you resume.</source>
        <translation>Arrêté. Ce qui a été calculé est conservé ; rien n’est appris avant la reprise.</translation>
    </message>
    <message>
        <source>Searching folders…</source>
        <translation>Exploration des dossiers…</translation>
    </message>
    <message>
        <source>Waiting for the network…</source>
        <translation>En attente du réseau…</translation>
    </message>
    <message>
        <source>The network is missing. Open Weights to get it.</source>
        <translation>Le réseau manque. Ouvrez Poids pour l’obtenir.</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Apprentissage…</translation>
    </message>
    <message>
        <source>From the camera…</source>
        <translation>De la caméra…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) found</source>
        <translation>
            <numerusform>%Ln image trouvée</numerusform>
            <numerusform>%Ln images trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Release to add</source>
        <translation>Relâcher pour ajouter</translation>
    </message>
    <message>
        <source>Drop a folder for each class here</source>
        <translation>Déposez ici un dossier par classe</translation>
    </message>
    <message>
        <source>Twenty different images of each class are a good start. Images are neither copied nor changed, and everything stays on this computer.</source>
        <translation>Vingt images différentes de chaque classe sont un bon début. Les images ne sont ni copiées ni modifiées, et tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add a folder of images</source>
        <translation>Ajouter un dossier d’images</translation>
    </message>
    <message>
        <source>Add a table of images and classes</source>
        <translation>Ajouter un tableau d’images et de classes</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Tableaux ({0})</translation>
    </message>
    <message>
        <source>Choose a folder with images that show none of the classes</source>
        <translation>Choisir un dossier d’images qui ne montrent aucune des classes</translation>
    </message>
    <message>
        <source>Add images to “{0}”</source>
        <translation>Ajouter des images à « {0} »</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Add classes of another project</source>
        <translation>Ajouter les classes d’un autre projet</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>my classes</source>
        <translation>mes classes</translation>
    </message>
    <message>
        <source>Projects ({0})</source>
        <translation>Projets ({0})</translation>
    </message>
    <message>
        <source>Save my classes</source>
        <translation>Enregistrer mes classes</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Poids (*.safetensors)</translation>
    </message>
    <message>
        <source>Save trained classes</source>
        <translation>Enregistrer les classes entraînées</translation>
    </message>
    <message>
        <source>{0} trained</source>
        <translation>{0} entraînées</translation>
    </message>
    <message>
        <source>These classes are in no project file. Continuing discards them.</source>
        <translation>Ces classes ne sont dans aucun fichier de projet. Continuer les abandonne.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Entraîner plus longtemps</translation>
    </message>
    <message>
        <source>Your images as the network will see them</source>
        <translation>Vos images telles que le réseau les verra</translation>
    </message>
    <message>
        <source>The last blocks</source>
        <translation>Les derniers blocs</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Tout le réseau</translation>
    </message>
    <message>
        <source>The last blocks are enough for most images. The whole network takes longer, and helps where your images look unlike photos.</source>
        <translation>Les derniers blocs suffisent pour la plupart des images. Tout le réseau prend plus de temps et aide lorsque vos images ne ressemblent pas à des photos.</translation>
    </message>
    <message>
        <source>How often each image is learned from</source>
        <translation>Combien de fois chaque image sert à apprendre</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Tours</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>If the classes are hard to tell apart, the network itself can learn from your images. It takes minutes to hours, and is kept only where it is better.</source>
        <translation>Si les classes sont difficiles à distinguer, le réseau lui-même peut apprendre de vos images. Cela prend de quelques minutes à quelques heures et n’est gardé que si c’est meilleur.</translation>
    </message>
    <message>
        <source>Two steps are tried, to see how long it takes on this computer…</source>
        <translation>Deux étapes sont essayées pour voir combien de temps il faut sur cet ordinateur…</translation>
    </message>
    <message>
        <source>It will take about {0}. A fifth of the images is kept aside, to see whether it helps. The network sees each image in ever new parts and colours, like these:</source>
        <translation>Cela prendra environ {0}. Un cinquième des images est mis de côté pour voir si cela aide. Le réseau voit chaque image en cadrages et couleurs toujours nouveaux, comme ceux-ci :</translation>
    </message>
    <message>
        <source>The step in progress is finished and saved…</source>
        <translation>L’étape en cours est terminée et enregistrée…</translation>
    </message>
    <message>
        <source>Training was begun and is paused. It goes on where it was.</source>
        <translation>L’entraînement a été commencé et est en pause. Il reprend là où il en était.</translation>
    </message>
    <message>
        <source>The program can be used meanwhile; it is slower.</source>
        <translation>Le programme peut être utilisé pendant ce temps ; il est plus lent.</translation>
    </message>
    <message>
        <source>Better: on {0} kept aside, right on {1} before and on {2} now (McNemar’s test, p = {3}). Thresholds and the test for unlike images are not made anew: a trained network has none.</source>
        <translation>Meilleur : sur {0} mises de côté, juste pour {1} avant et {2} maintenant (test de McNemar, p = {3}). Les seuils et le test des images dissemblables ne sont pas refaits : un réseau entraîné n’en a pas.</translation>
    </message>
    <message>
        <source>Not clearly better: on {0} kept aside, right on {1} before and on {2} now (McNemar’s test, p = {3}). Keep what you have.</source>
        <translation>Pas nettement meilleur : sur {0} mises de côté, juste pour {1} avant et {2} maintenant (test de McNemar, p = {3}). Gardez ce que vous avez.</translation>
    </message>
    <message>
        <source>How long would it take?</source>
        <translation>Combien de temps cela prendrait-il ?</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save trained classes…</source>
        <translation>Enregistrer les classes entraînées…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Add &amp;classes of another project…</source>
        <translation>Ajouter les &amp;classes d’un autre projet…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Folder with a folder for each class…</source>
        <translation>&amp;Dossier avec un dossier par classe…</translation>
    </message>
    <message>
        <source>Folder of &amp;one class…</source>
        <translation>Dossier d’&amp;une classe…</translation>
    </message>
    <message>
        <source>From the &amp;camera…</source>
        <translation>De la ca&amp;méra…</translation>
    </message>
    <message>
        <source>&amp;Table of images and classes…</source>
        <translation>&amp;Tableau d’images et de classes…</translation>
    </message>
    <message>
        <source>&amp;Measure on images of something else…</source>
        <translation>Mesurer sur des images d’&amp;autre chose…</translation>
    </message>
    <message>
        <source>How many images that show none of the classes would be named as one</source>
        <translation>Combien d’images qui ne montrent aucune des classes seraient nommées comme l’une d’elles</translation>
    </message>
    <message>
        <source>Try earlier blocks of the network</source>
        <translation>Essayer des blocs antérieurs du réseau</translation>
    </message>
    <message>
        <source>An earlier block may tell your classes apart better. Every image goes through the network once more. If one is used, heat maps show what that block saw, other programs still use the last block, and the classes cannot be used beside others.</source>
        <translation>Un bloc antérieur distingue parfois mieux vos classes. Chaque image passe une fois de plus par le réseau. Si un tel bloc est utilisé, les cartes de chaleur montrent ce que ce bloc a vu, les autres programmes utilisent toujours le dernier bloc, et les classes ne peuvent pas être utilisées à côté d’autres.</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) to check</source>
        <translation>
            <numerusform>%Ln image à vérifier</numerusform>
            <numerusform>%Ln images à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>M moves, Delete leaves out, K keeps, Ctrl+Z undoes. No file is changed.</source>
        <translation>M déplace, Suppr écarte, K garde, Ctrl+Z annule. Aucun fichier n’est modifié.</translation>
    </message>
    <message>
        <source>No image looks wrong.</source>
        <translation>Aucune image ne semble fausse.</translation>
    </message>
    <message>
        <source>Images that look wrong are listed here once they have been learned.</source>
        <translation>Les images qui semblent fausses sont listées ici après l’apprentissage.</translation>
    </message>
    <message>
        <source>Move to “{0}”</source>
        <translation>Déplacer vers « {0} »</translation>
    </message>
    <message>
        <source>Training done</source>
        <translation>Entraînement effectué</translation>
    </message>
    <message>
        <source>Right on images kept aside; dashed: loss</source>
        <translation>Juste sur les images mises de côté ; en tirets : perte</translation>
    </message>
    <message>
        <source>Course of the training</source>
        <translation>Déroulement de l’entraînement</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Right on images kept aside: {0} at the start, {1} after {2} of the training.</source>
        <translation>Juste sur les images mises de côté : {0} au début, {1} après {2} de l’entraînement.</translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation>{0} justes</translation>
    </message>
    <message>
        <source>{0} of {1}, each classified without having been learned from. 95% interval {2}.</source>
        <translation>{0} sur {1}, chacune classée sans avoir servi à l’apprentissage. Intervalle à 95 % {2}.</translation>
    </message>
    <message>
        <source>The last block is used: no other is clearly better ({0}).</source>
        <translation>Le dernier bloc est utilisé : aucun autre n’est nettement meilleur ({0}).</translation>
    </message>
    <message>
        <source>The block {0} is used: {1} right, {2} with the last block. Heat maps show that block; similar images are still found by the last one. To use the last one, clear the mark.</source>
        <translation>Le bloc {0} est utilisé : {1} correct, {2} avec le dernier bloc. Les cartes de chaleur montrent ce bloc ; les images similaires sont toujours trouvées par le dernier. Pour utiliser le dernier, décochez la case.</translation>
    </message>
    <message>
        <source>A class has fewer than five images that differ from each other.</source>
        <translation>Une classe a moins de cinq images différentes entre elles.</translation>
    </message>
    <message>
        <source>Add images until each class has at least five: {0}.</source>
        <translation>Ajoutez des images jusqu’à ce que chaque classe en ait au moins cinq : {0}.</translation>
    </message>
    <message>
        <source>No images yet. Drop images or a folder on a class.</source>
        <translation>Pas encore d’images. Déposez des images ou un dossier sur une classe.</translation>
    </message>
    <message>
        <source>One class is not enough to tell anything apart. Add a second one, or a folder named “none” with images that do not show it.</source>
        <translation>Une classe ne suffit pas pour distinguer. Ajoutez-en une deuxième, ou un dossier nommé « none » avec des images qui ne la montrent pas.</translation>
    </message>
    <message>
        <source>With twice the images: probably not much better.</source>
        <translation>Avec deux fois plus d’images : probablement guère mieux.</translation>
    </message>
    <message>
        <source>With twice the images: probably about {0} points better.</source>
        <translation>Avec deux fois plus d’images : probablement environ {0} points de mieux.</translation>
    </message>
    <message>
        <source>Most often “{0}” is taken for “{1}”: {2}.</source>
        <translation>Le plus souvent, « {0} » est pris pour « {1} » : {2}.</translation>
    </message>
    <message>
        <source>“{0}” has {1}, less than a third of the largest class. Add images of it.</source>
        <translation>« {0} » a {1}, moins d’un tiers de la plus grande classe. Ajoutez-y des images.</translation>
    </message>
    <message>
        <source>None of these images can be read.</source>
        <translation>Aucune de ces images n’est lisible.</translation>
    </message>
    <message>
        <source>Of {0} of something else, {1} would be named as one of the classes ({2}, 95% interval {3}); {4} without the test for what is unlike anything it was taught.</source>
        <translation>Sur {0} d’autre chose, {1} seraient nommées comme l’une des classes ({2}, intervalle à 95 % {3}) ; {4} sans le test de ce qui ne ressemble à rien d’appris.</translation>
    </message>
    <message>
        <source>Most often as “{0}”: {1}.</source>
        <translation>Le plus souvent comme « {0} » : {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln image illisible.</numerusform>
            <numerusform>%Ln images illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably “{0}”, not “{1}”</source>
        <translation>Probablement « {0} », pas « {1} »</translation>
    </message>
    <message>
        <source>Among “{0}” ({1}), but in “{2}”</source>
        <translation>Parmi « {0} » ({1}), mais dans « {2} »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of one moment in several classes</source>
        <translation>
            <numerusform>%Ln image d’un même instant dans plusieurs classes</numerusform>
            <numerusform>%Ln images d’un même instant dans plusieurs classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Too small, in “{0}”</source>
        <translation>Trop petite, dans « {0} »</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %Ln more</source>
        <translation>
            <numerusform>{0} et %Ln de plus</numerusform>
            <numerusform>{0} et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/window</name>
    <message>
        <source>&lt;h3&gt;Inception GUI {version}&lt;/h3&gt;
&lt;p&gt;Shows what Inception V3 sees in an image, how sure it is, and where it looks.
Everything stays on this computer.&lt;/p&gt;
&lt;p&gt;The network knows the 1,000 classes of ImageNet. Anything else gets a wrong name.&lt;/p&gt;
&lt;p&gt;C. Szegedy et al., “Rethinking the Inception Architecture for Computer Vision”, CVPR 2016.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Inception GUI {version}&lt;/h3&gt;
&lt;p&gt;Montre ce qu’Inception V3 voit dans une image, s’il en est sûr, et où il regarde.
Tout reste sur cet ordinateur.&lt;/p&gt;
&lt;p&gt;Le réseau connaît les 1 000 classes d’ImageNet. Tout le reste reçoit un faux nom.&lt;/p&gt;
&lt;p&gt;C. Szegedy et al., « Rethinking the Inception Architecture for Computer Vision », CVPR 2016.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Inception GUI</source>
        <translation>À propos d’Inception GUI</translation>
    </message>
    <message>
        <source>Open folder of an archive</source>
        <translation>Ouvrir le dossier d’une archive</translation>
    </message>
    <message>
        <source>{0} Closing the window stops it.</source>
        <translation>{0} Fermer la fenêtre l’arrête.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Results are still being exported.</source>
        <translation>Des résultats sont encore en cours d’export.</translation>
    </message>
    <message>
        <source>Results are exported when all images are classified.</source>
        <translation>Les résultats sont exportés quand toutes les images sont classées.</translation>
    </message>
    <message>
        <source>Heat maps are still being saved.</source>
        <translation>Des cartes de chaleur sont encore en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Images are still being sorted into folders.</source>
        <translation>Des images sont encore triées dans des dossiers.</translation>
    </message>
    <message>
        <source>Keywords are still being written.</source>
        <translation>Des mots-clés sont encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Something is still being done with new images.</source>
        <translation>Quelque chose est encore fait avec de nouvelles images.</translation>
    </message>
    <message>
        <source>An image is still being saved.</source>
        <translation>Une image est encore en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>A recording is still running.</source>
        <translation>Un enregistrement est encore en cours.</translation>
    </message>
    <message>
        <source>A video is still being exported.</source>
        <translation>Une vidéo est encore en cours d’export.</translation>
    </message>
    <message>
        <source>Click another class to see where the network looked for it. Hold Space to see the image alone.</source>
        <translation>Cliquez une autre classe pour voir où le réseau a regardé pour elle. Maintenez Espace pour voir l’image seule.</translation>
    </message>
    <message>
        <source>Click a column’s head to sort, and right-click it to choose columns. The arrow keys step through the images.</source>
        <translation>Cliquez l’en-tête d’une colonne pour trier, et faites un clic droit pour choisir les colonnes. Les flèches parcourent les images.</translation>
    </message>
    <message>
        <source>Images are still being classified. Clearing the list stops this. The results so far are saved.</source>
        <translation>Des images sont encore en cours de classement. Vider la liste l’arrête. Les résultats obtenus sont enregistrés.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>A list of {0} was put aside (Ctrl+Z brings it back).</source>
        <translation>Une liste de {0} a été mise de côté (Ctrl+Z la rétablit).</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are used.</source>
        <translation>Les réglages étaient illisibles ; les réglages habituels sont utilisés.</translation>
    </message>
    <message>
        <source>The damaged file was put aside as {0}</source>
        <translation>Le fichier endommagé a été mis de côté sous {0}</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Fichiers ignorés</translation>
    </message>
    <message>
        <source>Unfinished: {0} classified so far.</source>
        <translation>Inachevée : {0} classées jusqu’ici.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevée</translation>
    </message>
    <message>
        <source>Unfinished: {0} of {1} not classified yet.</source>
        <translation>Inachevée : {0} sur {1} pas encore classées.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>encore {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Terminée : {0}</translation>
    </message>
    <message>
        <source> in {0}</source>
        <translation> en {0}</translation>
    </message>
    <message>
        <source>Run of {0}: {1}</source>
        <translation>Passe de {0} : {1}</translation>
    </message>
    <message>
        <source>{0} not sure</source>
        <translation>{0} pas sûres</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{0}” with its %Ln result(s)? The images are not changed.</source>
        <translation>
            <numerusform>Supprimer « {0} » avec son résultat (%Ln) ? Les images ne sont pas modifiées.</numerusform>
            <numerusform>Supprimer « {0} » avec ses %Ln résultats ? Les images ne sont pas modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last sort ({0})? Files changed since then are not touched.</source>
        <translation>Annuler le dernier tri ({0}) ? Les fichiers modifiés depuis ne sont pas touchés.</translation>
    </message>
    <message>
        <source>No images</source>
        <translation>Pas d’images</translation>
    </message>
    <message>
        <source>{0} not classified yet (Ctrl+R to continue)</source>
        <translation>{0} pas encore classées (Ctrl+R pour continuer)</translation>
    </message>
    <message>
        <source>skipped: {0}</source>
        <translation>ignorés : {0}</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Inception GUI ended unexpectedly when it last ran.</source>
        <translation>Inception GUI s’est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <source>A report of what it was doing is there; it is not sent anywhere.</source>
        <translation>Un rapport de ce qu’il faisait existe ; il n’est envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>core/labels/groups</name>
    <message>
        <source>amphibian</source>
        <translation>amphibien</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>animal</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>oiseau</translation>
    </message>
    <message>
        <source>boat or ship</source>
        <translation>bateau ou navire</translation>
    </message>
    <message>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>clothing</source>
        <translation>vêtement</translation>
    </message>
    <message>
        <source>container</source>
        <translation>récipient</translation>
    </message>
    <message>
        <source>crustacean</source>
        <translation>crustacé</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositif</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>chien</translation>
    </message>
    <message>
        <source>electronic device</source>
        <translation>appareil électronique</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>poisson</translation>
    </message>
    <message>
        <source>food or drink</source>
        <translation>aliment ou boisson</translation>
    </message>
    <message>
        <source>fox or wolf</source>
        <translation>renard ou loup</translation>
    </message>
    <message>
        <source>fruit or vegetable</source>
        <translation>fruit ou légume</translation>
    </message>
    <message>
        <source>fungus</source>
        <translation>champignon</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>meuble</translation>
    </message>
    <message>
        <source>hoofed animal</source>
        <translation>ongulé</translation>
    </message>
    <message>
        <source>household appliance</source>
        <translation>appareil ménager</translation>
    </message>
    <message>
        <source>insect</source>
        <translation>insecte</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>paysage</translation>
    </message>
    <message>
        <source>measuring instrument</source>
        <translation>instrument de mesure</translation>
    </message>
    <message>
        <source>monkey or ape</source>
        <translation>singe</translation>
    </message>
    <message>
        <source>musical instrument</source>
        <translation>instrument de musique</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>plante</translation>
    </message>
    <message>
        <source>reptile</source>
        <translation>reptile</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>serpent</translation>
    </message>
    <message>
        <source>spider or scorpion</source>
        <translation>araignée ou scorpion</translation>
    </message>
    <message>
        <source>sports equipment</source>
        <translation>équipement de sport</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>construction</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>outil</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>weapon</source>
        <translation>arme</translation>
    </message>
</context>
</TS>
